import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'
import { operatorLanguage } from './operatorLanguage.ts'
import { keptSecret } from './secret.ts'
import { StartFailure } from './startFailure.ts'

const read = (variables: Record<string, string>) => readEnvironment(variables, '/srv')

function failure(variables: Record<string, string>): StartFailure {
  try {
    read(variables)
  } catch (error) {
    if (error instanceof StartFailure) return error
    throw error
  }
  throw new Error('The environment was accepted')
}

describe('readEnvironment', () => {
  it('serves the demo on loopback when nothing is set', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: '/srv/data',
      demo: true,
      databaseUrl: null,
    })
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'plan.example'],
    ['PUBLIC_URL', 'https://plan.example/path'],
    ['DATABASE_URL', 'mysql://root@localhost/x'],
    ['REDIS_URL', 'http://localhost'],
    ['DEMO', 'maybe'],
    ['SMTP_URL', 'mail.example:25'],
    ['AUTH_SECRET', 'short'],
    ['TRUSTED_PROXIES', '10.0.0.0/99'],
    ['LOG_LEVEL', 'loud'],
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_ISSUER', 'login.example'],
    ['OIDC_SCOPES', 'profile'],
    ['OIDC_ONLY', 'perhaps'],
  ])('stops on %s=%s and names the variable', (name, value) => {
    const { code, params } = failure({ [name]: value })
    expect(code).toBe('config-invalid')
    expect(params['name']).toBe(name)
    expect(params['expected']).not.toBe('')
  })

  it('does not repeat a secret', () => {
    expect(JSON.stringify(failure({ AUTH_SECRET: 'hunter2' }).params)).not.toContain('hunter2')
    expect(JSON.stringify(failure({ DATABASE_URL: 'mysql://u:hunter2@h/x' }).params)).not.toContain('hunter2')
  })

  it('counts an empty variable as unset', () => {
    expect(read({ PORT: '', DEMO: '', DATABASE_URL: '' }).port).toBe(3000)
  })

  it('has no demo where others can reach it', () => {
    expect(read({ HOST: '0.0.0.0' }).demo).toBe(false)
    expect(read({ PUBLIC_URL: 'https://plan.example' }).demo).toBe(false)
    expect(read({ PUBLIC_URL: 'http://localhost:3000' }).demo).toBe(true)
    expect(failure({ HOST: '0.0.0.0', DEMO: 'on' }).code).toBe('demo-not-local')
    expect(failure({ PUBLIC_URL: 'https://plan.example', DEMO: 'on' }).code).toBe('demo-not-local')
  })
})

describe('the organisation’s own accounts', () => {
  const whole = {
    PUBLIC_URL: 'https://plan.example',
    OIDC_ISSUER: 'https://login.example/realms/kommun',
    OIDC_CLIENT_ID: 'samplan',
    OIDC_CLIENT_SECRET: 'hunter2',
  }

  it('are off when nothing is set', () => {
    expect(read({}).oidc).toBeNull()
  })

  it('are named by their host where nobody named them', () => {
    expect(read(whole).oidc).toEqual({
      issuer: 'https://login.example/realms/kommun',
      clientId: 'samplan',
      clientSecret: 'hunter2',
      name: 'login.example',
      scopes: ['openid', 'profile', 'email'],
      trustEmail: false,
      only: false,
    })
    expect(read({ ...whole, OIDC_NAME: 'Älvkustens konto' }).oidc?.name).toBe('Älvkustens konto')
  })

  it.each(['PUBLIC_URL', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('need %s', (name) => {
    const { code, params } = failure({ ...whole, [name]: '' })
    expect({ code, name: params['name'] }).toEqual({ code: 'config-invalid', name })
  })

  it('do not shut passwords out by a slip', () => {
    expect(failure({ OIDC_ONLY: 'on' }).params['name']).toBe('OIDC_ISSUER')
  })
})

describe('keptSecret', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'samplan-secret-'))

  it('is made once, and read by its owner alone', () => {
    const dataFolder = folder()
    const secret = keptSecret(dataFolder)
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect(keptSecret(dataFolder)).toBe(secret)
    expect(statSync(join(dataFolder, 'auth-secret')).mode & 0o777).toBe(0o600)
    expect(keptSecret(folder())).not.toBe(secret)
  })

  it('refuses a file that has been cut short', () => {
    const dataFolder = folder()
    writeFileSync(join(dataFolder, 'auth-secret'), 'abc')
    expect(() => keptSecret(dataFolder)).toThrow('auth-secret-damaged')
    expect(readFileSync(join(dataFolder, 'auth-secret'), 'utf8')).toBe('abc')
  })
})

describe('operatorLanguage', () => {
  it('is Swedish unless the terminal is English', () => {
    expect(operatorLanguage({})).toBe('sv')
    expect(operatorLanguage({ LANG: 'sv_SE.UTF-8' })).toBe('sv')
    expect(operatorLanguage({ LANG: 'C.UTF-8' })).toBe('sv')
    expect(operatorLanguage({ LANG: 'en_GB.UTF-8' })).toBe('en')
    expect(operatorLanguage({ LANG: 'en_GB.UTF-8', LC_ALL: 'sv_SE.UTF-8' })).toBe('sv')
  })
})
