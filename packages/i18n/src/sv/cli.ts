export const cli = {
  usage: `Användning: npm run samplan -- KOMMANDO

  import FIL [--as E-POST]   gör en plan av en planfil; svarar med planens id och det som inte fick plats
  check FIL [--json]         skriver vad som är fel i en planfil; slutkod 1 om något måste rättas
  user add E-POST NAMN [--administrator] [--organisation NAMN]
                             lägger till en person och skriver en länk att välja lösenord med
  user sign-in E-POST        skriver en länk som loggar in personen, en gång inom en kvart
  verify                     kontrollerar varje fryst version och varje beslut; slutkod 1 om något inte stämmer
  backup FIL                 gör en säkerhetskopia, också medan servern är igång
  restore FIL                läser in en säkerhetskopia i en tom datamapp eller ett tomt schema
  help                       skriver det här

Kommandona använder samma miljövariabler som servern (DATA_DIR, DATABASE_URL, …).`,
} as const
