# In whose time moments are told.

command-timezone = Meu fuso horário

zone-ask =
    🕰 <b>Qual relógio é o seu?</b> Assim digo os horários como ele os mostra.

    Até você dizer, eles estão em UTC. Pergunto só desta vez; /timezone muda isso quando você quiser.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Outra cidade
zone-in-utc = Deixar em UTC

zone-is-city =
    🕰 Digo os horários como em <b>{ $city }</b>, onde o relógio marca { $time }.

    Não está lá? Escolha outro relógio:
zone-is-utc =
    🕰 Digo os horários em <b>UTC</b>, onde o relógio marca { $time }.

    Escolha o seu relógio e digo os horários como ele os mostra:
zone-set-city = ✅ De agora em diante digo os horários como em <b>{ $city }</b>, onde o relógio marca { $time }. /timezone muda isso.
zone-set-utc = ✅ Digo os horários em <b>UTC</b>, onde o relógio marca { $time }. /timezone muda isso.

zone-which-city =
    🌍 <b>Em que cidade você está, ou perto de qual?</b>

    A hora que o seu relógio mostra também serve, como 14:05.
zone-which = 🌍 Qual destes relógios é o seu? Se nenhum for, envie outra cidade.
zone-unknown = Não conheço esse lugar. Envie a maior cidade perto de você, ou a hora que o seu relógio mostra, como 14:05.
zone-failed = Não foi possível salvar, então envie mais uma vez, por favor. ID do erro: { $id }
zone-form-lost = Essa pergunta se perdeu, então nada foi alterado. Envie /timezone para começar de novo. ID do erro: { $id }
