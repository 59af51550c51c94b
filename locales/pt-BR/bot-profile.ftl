# What Telegram shows of the bot itself: before the first word, and on its profile. Plain text.

bot-description =
    Vendo acesso a canais e grupos privados.

    Donos: conecte um canal, defina um preço e compartilhe um link. Eu recebo os pagamentos, deixo as pessoas entrarem e retiro o acesso quando o tempo acaba.

    Assinantes: pague com Estrelas do Telegram ou criptomoedas e veja o que você tem e até quando.

    Toque em Iniciar para começar.
bot-short-description = Acesso pago a canais e grupos privados: Estrelas do Telegram e criptomoedas.
