# Import of the members that a channel had before the bot: from a list of ids, or by a link that members tap.

members-import = 📥 Incorporar membros

import-page =
    📥 <b>{ $channel }</b>

    Incorpore os membros que já estavam no seu canal antes de mim. Assim eu os lembro, eles podem renovar e eu os removo quando o acesso termina.
import-by-list = 📄 Tenho uma lista de IDs
import-by-link = 🔗 Eles tocam em um link
import-back = ‹ Voltar

# From a list

import-ask-list =
    📄 Envie os membros de <b>{ $channel }</b>: um ID do Telegram por linha, em uma mensagem ou em um arquivo .txt ou .csv de até 1 MB.

    Depois de cada ID você pode dizer quanto tempo a pessoa tem: dias, um último dia ou “para sempre”.

    <code>123456789
    123456790,45
    123456791,2030-12-31
    123456792,para sempre</code>

    Nada é alterado ainda: primeiro mostro o que encontrei.
import-not-a-list = Consigo ler arquivos .txt e .csv. Envie a lista em um deles ou em uma mensagem.
import-too-big = Consigo ler arquivos de até 1 MB. Envie um menor, por favor.
import-unavailable = Não consegui obter esse arquivo do Telegram. Envie mais uma vez, por favor.
import-too-many = Consigo incorporar { $max } pessoas por vez. Envie a lista em partes, por favor.
import-nobody = Não encontrei nenhum ID do Telegram aí. Envie um ID por linha, como 123456789.
import-failed = Algo deu errado do nosso lado e nada foi alterado. Tente mais uma vez, por favor. ID do erro: { $id }
import-ask-days =
    IDs na sua lista: { $people }, destes sem data de fim: { $count }.

    Quanto tempo eles têm a partir do momento em que você confirmar? Toque em um botão ou digite um número de dias.
import-checking =
    🔎 <b>{ $channel }</b>

    Estou vendo quem da sua lista está dentro: { $checked } de { $people } até agora, e { $inside } estão. Nada é alterado ainda.
import-dry-run =
    📄 <b>{ $channel }</b>

    { $people ->
        [1] Há uma pessoa na sua lista.
       *[other] Há { $people } pessoas na sua lista.
    }
import-is-inside =
    { $count ->
        [1] ✅ 1 está dentro e pode ser incorporada.
       *[other] ✅ { $count } estão dentro e podem ser incorporadas.
    }
import-is-outside =
    { $count ->
        [1] 🚪 1 não está dentro.
       *[other] 🚪 { $count } não estão dentro.
    }
import-is-has-time =
    { $count ->
        [1] ⏳ 1 já tem acesso: nada muda.
       *[other] ⏳ { $count } já têm acesso: nada muda.
    }
import-is-over =
    { $count ->
        [1] ⌛ 1 tem um último dia que já passou.
       *[other] ⌛ { $count } têm um último dia que já passou.
    }
import-is-allowed =
    { $count ->
        [1] 🤝 1 já pode entrar de graça.
       *[other] 🤝 { $count } já podem entrar de graça.
    }
import-is-banned =
    { $count ->
        [1] ⛔ 1 está banida.
       *[other] ⛔ { $count } estão banidas.
    }
import-is-administrator =
    { $count ->
        [1] 🛡 1 administra o chat e não precisa ser incorporado.
       *[other] 🛡 { $count } administram o chat e não precisam ser incorporados.
    }
import-is-native-subscriber =
    { $count ->
        [1] ⭐ 1 paga por uma assinatura do próprio Telegram.
       *[other] ⭐ { $count } pagam por uma assinatura do próprio Telegram.
    }
import-is-bot =
    { $count ->
        [1] 🤖 1 é um bot.
       *[other] 🤖 { $count } são bots.
    }
import-term-days =
    { $count ->
        [1] Uma pessoa está sem fim na lista e recebe { $days ->
            [1] um dia
           *[other] { $days } dias
        } a partir de agora.
       *[other] { $count } pessoas estão sem fim na lista e recebem { $days ->
            [1] um dia
           *[other] { $days } dias
        } a partir de agora.
    }
import-term-life =
    { $count ->
        [1] Uma pessoa está sem fim na lista e fica para sempre.
       *[other] { $count } pessoas estão sem fim na lista e ficam para sempre.
    }
import-refused-bot = Bots: { $lines }
import-refused-not-an-id = Não é um ID do Telegram: { $lines }
import-refused-a-chat = Um chat, não uma pessoa: { $lines }
import-refused-a-name = Um nome de usuário onde preciso do ID: { $lines }
import-refused-twice = Repetido, e vale o primeiro: { $lines }
import-refused-end-unclear = Um fim que não consigo ler: { $lines }
import-refused-end-over = Um fim que já passou: { $lines }
import-refused-end-far = Um fim daqui a mais de dez anos: { $lines }
import-lines =
    { $count ->
        [1] linha { $lines }
       *[other] linhas { $lines }
    }
import-lines-more = mais { $count }
import-not-changed-yet = Nada é alterado ainda. Você também pode oferecer acesso a quem não está no canal: o tempo começa quando a pessoa aceitar, e até lá você não vê nomes.
import-nobody-new = Não há ninguém para incorporar.
import-confirm =
    { $count ->
        [1] ✅ Incorporar 1 membro
       *[other] ✅ Incorporar { $count } membros
    }
import-confirm-all = ➕ Com os { $outside } de fora: { $count }
import-discard = ✖️ Descartar esta lista
import-discarded = A lista foi descartada e nada foi alterado.
import-running =
    📥 <b>{ $channel }</b>

    Estou incorporando os membros: { $taken } até agora.
import-done =
    ✅ <b>{ $channel }</b>

    { $taken ->
        [0] Ninguém foi incorporado.
        [one] Um membro foi incorporado.
       *[other] { $taken } membros foram incorporados.
    }
import-skipped =
    { $count ->
        [1] Outra pessoa da lista ficou como estava.
       *[other] Outras { $count } pessoas da lista ficaram como estavam.
    }
import-offered =
    { $count ->
        [1] Uma pessoa não está no canal. Se eu puder escrever a ela, pergunto uma vez se quer acesso.
       *[other] { $count } pessoas não estão no canal. Pergunto uma vez àquelas a quem posso escrever se querem acesso.
    }
import-unreachable =
    { $count ->
        [1] Uma dessas pessoas nunca me iniciou, então não posso avisar antes que o tempo dela acabe. Uma postagem no seu canal ajuda: para quem toca no botão dela eu consigo escrever.
       *[other] { $count } dessas pessoas nunca me iniciaram, então não posso avisar antes que o tempo delas acabe. Uma postagem no seu canal ajuda: para quem toca no botão dela eu consigo escrever.
    }

# By a link: the claim window

claim-closed =
    🔗 <b>{ $channel }</b>

    Você posta um link no seu canal. Cada membro que toca nele recebe o tempo que você escolher, uma única vez. Quem não está no canal não recebe nada.

    Por quanto tempo o link deve funcionar?
claim-for =
    { $days ->
        [1] 1 dia
       *[other] { $days } dias
    }
claim-ask-days = Quanto tempo um membro de <b>{ $channel }</b> recebe a partir do toque?
claim-give-30 = 30 dias
claim-give-365 = 1 ano
claim-give-life = Para sempre
claim-give-days = Outro…
claim-type-days = Quantos dias cada membro recebe? Digite um número de 1 a 3660.
claim-opened = O link já está funcionando. Poste-o no seu canal.
claim-open =
    🔗 <b>{ $channel }</b>

    O link funciona até { $date }. Quem está dentro e toca nele recebe { $days ->
        [1] um dia
       *[other] { $days } dias
    }, uma única vez.
claim-open-life =
    🔗 <b>{ $channel }</b>

    O link funciona até { $date }. Quem está dentro e toca nele pode ficar para sempre.
claim-count =
    { $count ->
        [1] Um membro foi incorporado por ele até agora.
       *[other] { $count } membros foram incorporados por ele até agora.
    }
claim-close = ⏹ Parar agora
claim-closed-now = Ninguém mais recebe tempo pelo link.
claim-post = 📣 Postagem pronta
claim-post-hint = Aqui está uma postagem para os seus membros. Encaminhe a próxima mensagem para o seu canal; o botão vai junto.
claim-post-open =
    👋 <b>{ $channel }</b>

    Você já participa deste canal? Toque no botão até { $date } para manter o seu acesso. Eu aviso antes que ele termine.
claim-post-known =
    👋 <b>{ $channel }</b>

    Você já participa deste canal? Toque no botão para que eu possa avisar antes que o seu acesso termine.
claim-button = 🙋 Já sou membro

# Answers to the member who taps the link

claimed = ✅ Você é membro de <b>{ $channel }</b> até { $date }. Eu aviso antes que acabe.
claimed-for-life = ✅ Você é membro de <b>{ $channel }</b> para sempre.
claimed-already = ✅ Seu tempo em <b>{ $channel }</b> vai até { $date }. Eu aviso antes que acabe.
claimed-already-for-life = ✅ Você já é membro de <b>{ $channel }</b> para sempre.
claimed-paused = ⏸ Seu acesso a <b>{ $channel }</b> está em pausa no momento. Você não perde tempo, e /subscriptions o mostra.
claimed-not-needed = Você já pode ficar em <b>{ $channel }</b>, então não precisa fazer nada.
claimed-not-now = No momento não consigo ver quem está em <b>{ $channel }</b>. Toque no botão de novo mais tarde, por favor.
claimed-outside = Esse link é para quem já está em <b>{ $channel }</b>, e você não está.
claimed-had-time = Esse link é para membros que nunca tiveram acesso por mim, uma única vez cada um.
claimed-over = Esse link não funciona mais.
