export const mail = {
  'invitation.subject': 'Inbjudan till {{planTitle}}',
  'invitation.text':
    'Hej!\n\n{{invitedBy}} har bjudit in dig att arbeta med {{planTitle}} i Samplan.\n\nÖppna länken och välj ett lösenord:\n{{link}}\n\nLänken gäller i två veckor.\n',
  'invitation.oidc':
    'Hej!\n\n{{invitedBy}} har bjudit in dig att arbeta med {{planTitle}} i Samplan.\n\nÖppna länken och logga in med {{name}}:\n{{link}}\n',
  'password.subject': 'Nytt lösenord till Samplan',
  'password.text':
    'Hej {{name}}!\n\nÖppna länken för att välja ett nytt lösenord:\n{{link}}\n\nLänken gäller i en timme. Har du inte bett om den behöver du inte göra något.\n',
} as const
