/**
 * The types of messages. The Swedish catalogue decides which keys there are and what each message needs; the English
 * one must have the same keys, and whoever translates must hand over what the message names.
 *
 * A message names its parameters in double braces (`{{name}}`), a form after a comma (`{{sum, kronor}}`). Two keys that
 * end in `_one` and `_other` are one message with two plural forms, chosen by `count`.
 */
import type { catalogue } from './sv/index.ts'

type Messages = Readonly<Record<string, string>>
/** The shape that a translation of the namespace `Source` must have. */
export type Translated<Source extends Messages> = { readonly [Key in keyof Source]: string }

type SwedishCatalogue = typeof catalogue
export type Namespace = keyof SwedishCatalogue
export type Catalogue = { readonly [Name in Namespace]: Translated<SwedishCatalogue[Name]> }

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

/** `namespace:key`, for every message that there is. */
export type MessageKey = {
  [Name in Namespace]: `${Name}:${WithoutPlural<Extract<keyof SwedishCatalogue[Name], string>>}`
}[Namespace]

export type MessageKeyOf<Name extends Namespace> = Extract<MessageKey, `${Name}:${string}`>

type Text<Key extends string> = Key extends `${infer Name extends Namespace}:${infer Rest}`
  ? Rest extends keyof SwedishCatalogue[Name]
    ? SwedishCatalogue[Name][Rest]
    : `${Rest}_other` extends keyof SwedishCatalogue[Name]
      ? SwedishCatalogue[Name][`${Rest}_other`] | '{{count}}'
      : never
  : never

type ParameterName<Part extends string> = Part extends `${infer Name},${string}` ? Name : Part
type ParametersIn<Message> = Message extends `${string}{{${infer Part}}}${infer Rest}`
  ? ParameterName<Part> | ParametersIn<Rest>
  : never

type Parameter = string | number | readonly string[]
/** Everything a message may be given; for keys that are only known at run time. */
export type Parameters = Readonly<Record<string, Parameter>>

type Needed<Name extends string> = { readonly [Key in Name]: Key extends 'count' ? number : Parameter }

/** A message without parameters takes none; one with parameters takes exactly those. */
export type MessageArguments<Key extends MessageKey> = [ParametersIn<Text<Key>>] extends [never]
  ? []
  : [parameters: Needed<ParametersIn<Text<Key>>>]

/** Messages that need no parameters: what a table of words may name. */
export type PlainMessageKey = {
  [Key in MessageKey]: MessageArguments<Key> extends [] ? Key : never
}[MessageKey]

export type Translate = <Key extends MessageKey>(key: Key, ...rest: MessageArguments<Key>) => string
