# What was earned, and what is held: for owners, and for operators.

command-balance = What I have earned
command-statement = My sales of a month as a file

books-stars = ⭐ { $amount }
books-coins = { $amount } { $currency }
books-empty =
    Nothing has been sold in your channels yet, so there is nothing to count.

    /channels shows your offers and the links to share.

balance =
    💰 <b>Your balance</b>

    { $currencies }

    The lines are those of { $month }, in UTC. For every single sale send /statement.
balance-currency =
    <b>{ $balance }</b>
    Sales: { $gross }
    Platform fee: { $platformFee }
    Provider and network fees: { $costs }
    Refunds: { $refunds }
    Net: { $net }
balance-paid-out = Paid out: { $payouts }

statement-choose = 🧾 Which month? You get a file for your spreadsheet. Months begin and end in UTC.
statement-totals = Sales { $gross } · fees { $fees } · refunds { $refunds } · net { $net } · balance { $balance }

statement-totals-paid-out = Sales { $gross } · fees { $fees } · refunds { $refunds } · net { $net } · paid out { $payouts } · balance { $balance }

statement-column-date = Date (UTC)
statement-column-entry = Entry
statement-column-kind = Kind
statement-column-channel = Channel
statement-column-tier = Tier
statement-column-buyer = Buyer's Telegram id
statement-column-provider = Provider
statement-column-payment = Provider's payment id
statement-column-currency = Currency
statement-column-gross = Gross
statement-column-platform-fee = Platform fee
statement-column-provider-fee = Provider fee
statement-column-network-fee = Network fee
statement-column-net = Net
statement-column-balance = Balance
statement-kind-opening = opening balance
statement-kind-closing = closing balance
statement-kind-sale = sale
statement-kind-rest = rest of a sale
statement-kind-refund = refund
statement-kind-refund-undone = refund withdrawn
statement-kind-payout = payout
statement-kind-payout-undone = payout refused

platform-balance = 🏦 <b>The platform</b>
platform-balance-platform-fee = Fees earned: { $sums }
platform-balance-unallocated = Nobody's yet: { $sums }
platform-balance-refunds = On the way back to buyers: { $sums }
platform-balance-owner-balance = Owed to owners: { $sums }
platform-balance-payouts-in-transit = On the way to owners: { $sums }
platform-balance-paid-out = Sent to owners: { $sums }
platform-balance-provider-clearing = With the providers: { $sums }
platform-balance-nothing = nothing
platform-balance-more = { $count } more coins
