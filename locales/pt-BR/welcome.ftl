# The first words, and the last resort.

command-start = Começar de novo
command-help = O que o bot pode fazer
command-cancel = Parar a pergunta atual

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
    Recebi melhorias enquanto você preenchia um formulário, então ele não pôde continuar e nada foi alterado.

    Comece de novo em /channels ou /paysupport, por favor.
help =
    <b>Para donos</b>
    /newchannel – conectar um canal ou grupo
    /channels – planos, preços, links e gestores
    /members – as pessoas dos seus canais: procurar, dar tempo, pausar, banir
    /broadcast – escrever para as pessoas de um canal
    /stats – como vão os seus canais, em um gráfico
    /links – links que dizem o que trazem
    /balance – o que você ganhou
    /statement – cada venda de um mês em um arquivo
    /refund – devolver um pagamento

    <b>Para assinantes</b>
    /subscriptions – o que você tem, até quando e como entrar
    Para comprar, toque no link que o dono do canal compartilha.
    /paysupport – perguntar sobre uma compra
    /terms – o que você aceita ao comprar

    <b>Para todos</b>
    /mute – de quais canais você recebe transmissões
    /language – o idioma em que escrevo para você
    /timezone – seu fuso horário
    /cancel – parar o que eu estiver perguntando
