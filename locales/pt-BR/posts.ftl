# The two posts in a channel: the offer, and a thank-you with a donate button.

# The posts

post-offer =
    🔑 <b>{ $channel }</b>

    { $text }
post-offer-default-text = Escolha quanto tempo quer ficar. Você entra assim que o seu pagamento chegar.
post-offer-empty =
    🔑 <b>{ $channel }</b>

    Nada está à venda no momento. Volte a olhar mais tarde.
post-thanks =
    💛 <b>{ $channel }</b>

    { $text }
post-thanks-default-text = Agradecemos por estar aqui. Se quiser dar algo a mais, toque no botão: qualquer valor ajuda.
post-thanks-no-button = Agradecemos por estar aqui.
post-donate = 💛 Doar
post-outdated = ⬇️ Esta postagem está desatualizada. Há uma mais recente.

# Pages of the owner

channel-posts = 📌 Postagens do canal
posts =
    📌 Postagens de <b>{ $channel }</b>

    <b>Planos</b>: { $offer }
    <b>Agradecimento</b>: { $thanks }

    Uma postagem nova substitui a anterior. Toque em uma para ajustá-la.
posts-name-offer = 📣 Planos
posts-name-thanks = 💛 Agradecimento
posts-about-offer = O que está à venda, com um botão para cada plano. Quando os seus planos mudam, altero a postagem onde ela está.
posts-about-thanks = Um agradecimento a quem está dentro, com um botão para doar.
posts-page =
    { $post } · <b>{ $channel }</b>

    { $about }

    Onde: { $place }
    Quando: { $time }
    Última: { $last }
posts-no-place = em lugar nenhum ainda. Escolha um canal público, em que quem é novo a veja.
posts-time-off = só quando você toca em “Postar agora”
posts-time-daily = todo dia às { $time }
posts-time-stopped = parada, porque falhou cinco vezes seguidas
posts-time-next = { $time }; a próxima, em { $next }
posts-last-none = nenhuma até agora
posts-last-under-way = a caminho
posts-last-posted = postada em { $date }
posts-last-failed = falhou. { $why }
posts-last-unclear = a resposta do Telegram se perdeu, então veja se ela está lá
posts-last-late = pulada, porque não consegui postá-la em até uma hora depois do horário
posts-last-empty = pulada. { $why }
posts-obstacle = ⚠️ { $why }

posts-now = 📤 Postar agora
posts-times = 🕘 Horário
posts-text = ✏️ Texto
posts-pick = 📍 Escolher um canal público
posts-here = 📍 Postar neste próprio canal
posts-switch-on = ▶️ Ativar de novo
posts-open = 📌 Abrir a página
posts-back = ‹ Voltar
posts-set = Salvo.
posts-not-yours = Você não pode mais gerenciar este canal, então nada foi alterado. /channels mostra os que pode.

posts-now-requested = Vou postá-la agora, no lugar da anterior.
posts-now-too-soon = A última foi há menos de cinco minutos. Você pode postar de novo em { $again }.
posts-now-under-way = Já há uma a caminho.
posts-now-not-connected = Não consigo trabalhar no canal no momento. A página dele diz o que me falta lá.
posts-now-no-place = Escolha um canal para ela primeiro.
posts-now-disabled = Ela está parada, porque falhou cinco vezes seguidas. Ative-a primeiro.

# Time

posts-ask-time =
    { $post }: a que horas devo postar isto todo dia?

    Os horários estão no fuso horário do dono do canal: { $zone }.
posts-zone-unknown = UTC, pois não sei onde ele está (/timezone)
posts-time-choice = { $time }
posts-time-chosen = ✅ { $time }
posts-not-daily = 🚫 Não automaticamente

# Channel

posts-ask-place =
    Em qual canal devo postar os planos de <b>{ $channel }</b>? Toque no botão abaixo e escolha: o Telegram me torna administrador lá no mesmo passo.

    Peço uma só permissão: postar mensagens.
posts-picker = 📍 Escolher um canal
posts-pick-again = 📍 Escolher de novo
posts-picked = 👍 De agora em diante os planos são postados em <b>{ $place }</b>.
posts-picked-bot-may-not = Ainda não posso postar nesse canal. Escolha-o de novo e o Telegram me dá a permissão; ou abra as configurações → Administradores → meu nome e ative “Publicar mensagens”.
posts-picked-chooser-may-not = O Telegram diz que você não pode postar nesse canal, então não posso fazer isso por você. Peça ao dono permissão para postar e escolha-o de novo.
posts-picked-unknown = Não consigo ver esse canal. Escolha-o de novo e o Telegram me torna administrador lá.

# Text

posts-ask-text =
    { $post }: o que deve dizer? Digite, até { $max } caracteres. O nome do canal fica acima e os botões, abaixo.
posts-default-text = ↩️ O texto padrão
posts-text-empty = O texto está vazio. Digite mais uma vez, por favor.
posts-text-long = Tem mais de { $max } caracteres. Digite algo mais curto, por favor.
posts-text-set = ✅ Salvo. A postagem no canal muda em até um minuto.
posts-text-failed = Algo deu errado do nosso lado e nada foi alterado. Digite mais uma vez, por favor. ID do erro: { $id }
posts-text-lost = Não consegui continuar com o formulário, então ele foi fechado e nada foi alterado. Comece de novo em /channels. ID do erro: { $id }

# Failures

posts-why-bot-may-not = Não posso postar em <b>{ $place }</b>. Abra as configurações → Administradores → meu nome e ative “Publicar mensagens”.
posts-why-chooser-may-not = Quem escolheu <b>{ $place }</b> não pode mais postar lá ou não gerencia mais este canal. Escolha mais uma vez um canal para os planos.
posts-why-refused = O Telegram diz: { $reason }
posts-stopped =
    ⚠️ { $post } para <b>{ $channel }</b>: a postagem falhou cinco vezes seguidas, então parei de fazê-la.

    { $why }

    Quando isso for corrigido, toque no botão: ela continua no horário de sempre.
posts-notify-failed =
    ⚠️ { $post } para <b>{ $channel }</b>: a postagem não foi feita.

    { $why }
posts-notify-unclear = ⚠️ { $post } para <b>{ $channel }</b>: a resposta do Telegram se perdeu. Veja se a postagem está lá antes de postar de novo.
posts-notify-late = ⚠️ { $post } para <b>{ $channel }</b>: a postagem não foi feita, porque não consegui fazê-la em até uma hora. Agora você pode tentar de novo.
posts-notify-empty =
    { $post } para <b>{ $channel }</b>: a postagem não foi feita.

    { $why }
posts-empty-offer = Nada está à venda no momento.
posts-empty-thanks = As doações estão desativadas: veja /donations.
