# /start, /help and /cancel, the user's language and time zone.

command-start = Começar de novo
command-help = O que o bot pode fazer
command-cancel = Cancelar a pergunta atual

welcome =
    Olá! Eu vendo acesso a canais e grupos privados.

    <b>Tem um?</b> Conecte-o, defina um preço e compartilhe um link: eu recebo os pagamentos, deixo as pessoas entrarem e retiro o acesso quando o tempo acaba.
    <b>Comprou acesso?</b> Suas assinaturas estão a um toque.
welcome-new-channel = 📢 Conectar meu canal
welcome-my-channels = 🗂 Meus canais
welcome-my-subscriptions = 🔑 Minhas assinaturas
welcome-unknown-link =
    Não conheço esse link; talvez ele esteja incompleto. Peça um novo a quem o deu a você.

    Enquanto isso, veja o que posso fazer por você:
welcome-form-outdated =
    Fui atualizado enquanto você preenchia um formulário, então ele foi fechado e nada foi alterado.

    Comece de novo em /channels ou /paysupport, por favor.
help =
    <b>Para donos</b>
    /newchannel – conectar um canal ou grupo
    /channels – planos, preços e links
    /team – sua equipe e as funções
    /members – seus membros: procurar, dar dias, pausar, banir
    /broadcast – escrever para as pessoas de um canal
    /stats – gráficos de vendas e membros
    /links – links rastreados: ver de onde vêm as vendas
    /donations – pedir doações
    /balance – seus ganhos
    /payouts – sacar seus ganhos
    /statement – cada venda de um mês em um arquivo
    /refund – reembolsar um pagamento
    /notifications – escolher seus avisos

    <b>Para assinantes</b>
    /subscriptions – suas assinaturas, quando terminam e links de convite
    Para comprar, toque no link que o dono do canal compartilha.
    /paysupport – perguntar sobre uma compra
    /terms – os termos de venda

    <b>Para todos</b>
    /mute – silenciar ou ativar transmissões
    /language – o idioma das minhas mensagens
    /timezone – o fuso horário das minhas mensagens
    /privacy – seus dados aqui
    /cancel – cancelar a pergunta atual

# Language

command-language = Meu idioma

# The name of this language, in this language.
language-own-name = Português (Brasil)
language-chosen =
    🌐 <b>{ $language }</b>: o idioma que você escolheu e em que escrevo.

    Toque em outro idioma e passo a usá-lo:
language-follows =
    🌐 <b>{ $language }</b>: o idioma do seu Telegram e em que escrevo.

    Toque em outro idioma e passo a usá-lo:
language-not-spoken =
    🌐 <b>{ $language }</b>: escrevo assim porque ainda não falo o idioma do seu Telegram.

    Toque em outro idioma e passo a usá-lo:
language-choice-chosen = ✅ { $choice }
language-as-in-telegram = Como no Telegram

command-timezone = Meu fuso horário

# Time zone

zone-ask =
    🕰 <b>Em que fuso horário você está?</b> Assim mostro os horários nele.

    Até você escolher um, os horários estão em UTC. Pergunto só uma vez; você pode mudá-lo com /timezone quando quiser.
zone-clock = { $city } · { $time }
zone-another-city = 🌍 Outra cidade
zone-in-utc = Deixar em UTC

zone-is-city =
    🕰 Mostro os horários como em <b>{ $city }</b>, onde o relógio marca { $time }.

    Não é o seu fuso horário? Escolha outro:
zone-is-utc =
    🕰 Mostro os horários em <b>UTC</b>, onde o relógio marca { $time }.

    Escolha o seu fuso horário:
zone-set-city = ✅ De agora em diante digo os horários como em <b>{ $city }</b>, onde o relógio marca { $time }. /timezone muda isso.
zone-set-utc = ✅ Digo os horários em <b>UTC</b>, onde o relógio marca { $time }. /timezone muda isso.

zone-which-city =
    🌍 <b>Em que cidade você está, ou perto de qual?</b>

    A hora que o seu relógio mostra também serve, como 14:05.
zone-which = 🌍 Qual destes é o seu fuso horário? Se nenhum for, envie outra cidade.
zone-unknown = Não conheço esse lugar. Envie a maior cidade perto de você, ou a hora que o seu relógio mostra, como 14:05.
zone-failed = Não foi possível salvar, então envie mais uma vez, por favor. ID do erro: { $id }
zone-form-lost = Não consegui continuar com essa pergunta, então nada foi alterado. Envie /timezone para começar de novo. ID do erro: { $id }
