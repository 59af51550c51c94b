# The web page on which a buyer follows a payment in coins. Plain text.

# The button under a coin's address in the chat, which opens the page.
pay-page-open = 📱 Código QR

pay-page-title = Seu pagamento

pay-page-is-pending = Aguardando as suas criptomoedas
pay-page-next-pending = Envie exatamente este valor. Assim que ele estiver a caminho, você verá aqui.
pay-page-is-choosing = Escolha uma criptomoeda
pay-page-next-choosing = Escolha uma criptomoeda na página de pagamento ou no chat. Assim que as suas criptomoedas estiverem a caminho, você verá aqui.
pay-page-is-confirming = Suas criptomoedas estão a caminho
pay-page-next-confirming = A rede já as viu e está confirmando. Isso leva de um minuto a uma hora; você pode fechar esta página.
pay-page-is-confirmed = Suas criptomoedas estão confirmadas
pay-page-next-confirmed = O pagamento está quase concluído.
pay-page-is-paid = Pago. Obrigado!
pay-page-next-paid = Volte ao chat: ele mostra como entrar.
pay-page-next-paid-donation = Sua doação chegou. Não há mais nada a fazer.
pay-page-is-partially-paid = Ainda falta uma parte
pay-page-next-partially-paid = Chegou { $arrived } e falta { $missing }. Envie o restante para o mesmo endereço. Você também pode esperar: o dono pode aceitar o valor menor.
pay-page-next-partially-paid-unknown = Não chegou tudo. O dono foi avisado e pode aceitar assim; a resposta vem no chat.
pay-page-is-expired = O tempo para pagar acabou
pay-page-next-expired = As criptomoedas que você já enviou ainda contam, por mais tarde que cheguem. Se não enviou nenhuma, comece de novo no chat.
pay-page-is-failed = O pagamento falhou
pay-page-next-failed = Nada foi comprado. Comece de novo no chat para tentar mais uma vez.
pay-page-is-held = Uma pessoa está vendo o seu pagamento
pay-page-next-held = Ele chegou, mas não confere com o pedido. Seu dinheiro não se perdeu: a resposta vem no chat.
pay-page-is-refunded = O pagamento foi reembolsado
pay-page-next-refunded = Ele voltou para você. Se tiver alguma pergunta, escreva /paysupport no chat.
pay-page-is-rejected = O pagamento não pôde ser aceito
pay-page-next-rejected = Seu dinheiro não se perdeu. Fale com o dono: escreva /paysupport no chat.

pay-page-steps = Como está o seu pagamento
pay-page-step-pending = Envie as criptomoedas
pay-page-step-remainder = Envie o restante
pay-page-step-seen = Vistas pela rede
pay-page-step-confirming = Confirmadas pela rede
pay-page-step-paid = Você pode entrar
pay-page-step-received = Sua doação chega
pay-page-mark-done = feito
pay-page-mark-now = agora
pay-page-mark-to-come = pendente

pay-page-order = O que você paga
pay-page-bought = Plano
pay-page-channel = Canal
pay-page-price = Preço

pay-page-deposit = Para onde enviar
pay-page-amount = Valor
pay-page-amount-missing = Valor que falta
pay-page-address = Endereço
pay-page-memo = Memo ou tag
pay-page-memo-needed = Sem o memo ninguém sabe que as criptomoedas são suas.
pay-page-network = Use só a rede { $network }. O que for enviado por outra rede se perde.
pay-page-qr = Código QR do endereço
pay-page-copy = Copiar
pay-page-copy-amount = Copiar o valor
pay-page-copy-address = Copiar o endereço
pay-page-copy-memo = Copiar o memo
pay-page-copied = Copiado
pay-page-good-until = Este valor vale até { $date }.
pay-page-time-left = Tempo restante:
pay-page-sum-over = Este valor não vale mais. Atualize-o no chat antes de enviar, por favor.

pay-page-provider = Escolher uma criptomoeda
pay-page-back = Voltar ao Telegram
pay-page-back-without-name = Volte ao chat com o bot no Telegram.
pay-page-again = Começar de novo no Telegram

pay-page-follows = Esta página acompanha o pagamento sozinha.
pay-page-lost = Sem conexão. Tentando de novo…
pay-page-reloads = Esta página se recarrega sozinha a cada 30 segundos.
pay-page-reload-stop = Não recarregar mais
pay-page-reload-now = Ver de novo
pay-page-reload-start = Recarregar a cada 30 segundos

pay-page-unknown = Esta página não existe
pay-page-unknown-next = Talvez o endereço tenha sido cortado. Abra o link mais uma vez.
pay-page-over = Esta página não está mais disponível
pay-page-over-next = Tudo sobre o seu pagamento está no chat com o bot.
pay-page-too-many = Solicitações demais
pay-page-too-many-next = Espere um minuto e abra a página de novo, por favor.
pay-page-broken = Isso não funcionou
