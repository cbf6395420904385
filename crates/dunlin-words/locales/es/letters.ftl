# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The nouns differ in gender (la factura, el documento): sentences after { documents } or $documents_late use words that fit both
# («pendientes», «llevan»). { call-or-write } is an infinitive: it stands after «puede» or «no dude en».

## Parts

number-word = { $n ->
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } factura
       *[other] { number-word } facturas
    }
   *[items] { $n ->
        [one] un documento
       *[other] { number-word } documentos
    }
}
this-message = { $channel ->
    [email] este mensaje
   *[letter] esta carta
}
call-us = llamarnos al { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } o responder a este mensaje
       *[letter] { call-us } o escribirnos a { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Ya está descontado un abono a su favor.
   *[other] {" "}Ya están descontados los abonos a su favor.
}
pay-by-or-soon = { $deadline ->
    [set] de modo que el pago nos llegue a más tardar el { STRONG($pay_by_day) }
   *[none] en cuanto pueda
}
title-by = { $deadline ->
    [set] a pagar hasta el { $pay_by_near }
   *[none] pendientes de pago
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = ¿Ha recibido { $noun ->
    [invoices] { $count ->
        [one] nuestra factura { $numbers }
       *[other] nuestras { $documents }
    }
   *[items] nuestros documentos
}?
receipt-check-opening = { $count ->
    [one] Hace poco le enviamos { $noun ->
        [invoices] la factura
       *[items] el documento
    } que figura más abajo. ¿Le ha llegado, y está todo claro?
   *[other] Hace poco le enviamos { $noun ->
        [invoices] las
       *[items] los
    } { $documents } que figuran más abajo. ¿Le han llegado, y está todo claro?
}
receipt-check-ask = Basta con una respuesta breve. Si falta algo, o si hay que cambiar un número de pedido o una dirección, díganoslo ahora y lo corregiremos.
receipt-check-again-title = Volvemos a preguntarle: ¿ha recibido { $noun ->
    [invoices] { $count ->
        [one] nuestra factura { $numbers }
       *[other] nuestras { $documents }
    }
   *[items] nuestros documentos
}?
receipt-check-again-opening = Hace unos días le preguntamos si había recibido { $noun ->
    [invoices] { $count ->
        [one] la factura que figura
       *[other] las facturas que figuran
    }
   *[items] { $count ->
        [one] el documento que figura
       *[other] los documentos que figuran
    }
} más abajo. No hemos tenido respuesta y, como a veces los envíos se pierden, se lo preguntamos de nuevo.
receipt-check-again-ask = Basta con una respuesta breve: ¿ha llegado todo?, ¿hay algo que no esté claro? Con gusto le enviamos una copia.
receipt-check-help = Para cualquier consulta, puede { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = ¿Está todo en orden con { $noun ->
    [invoices] { $count ->
        [one] la factura { $numbers }
       *[other] nuestras { $documents }
    }
   *[items] su cuenta
}?
courtesy-opening = { $noun ->
    [invoices] { $count ->
        [one] La factura que figura más abajo vence
       *[other] Las facturas que figuran más abajo vencen
    }
   *[items] { $count ->
        [one] El documento que figura más abajo vence
       *[other] Los documentos que figuran más abajo vencen
    }
} pronto. Antes de esa fecha nos gustaría saber si todo está bien con la mercancía o el servicio que ha recibido de nosotros.
courtesy-ask = Si es así, ¿podría decirnos qué día tiene previsto pagar? Nos ayuda a planificar. Si algo no está bien, díganos de qué se trata y lo veremos enseguida.
courtesy-help = Puede { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = Vence el { $due_first_near }: { $total }
due-soon-opening = { $count ->
    [one] Una breve nota para recordarle que { $noun ->
        [invoices] la factura
       *[items] el documento
    } que figura más abajo vence el { STRONG($due_first_day) }.
   *[other] Una breve nota para recordarle que { $noun ->
        [invoices] las
       *[items] los
    } { $documents } que figuran más abajo vencen próximamente; el primer vencimiento es el { STRONG($due_first_day) }.
}
due-soon-ask = Si su pago ya está en camino, se lo agradecemos; no tiene que hacer nada más.
due-soon-help = Para cualquier consulta, puede { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Sobre el descuento por pronto pago: { $unearned } pendientes
unearned-discount-opening = Gracias por { $payments ->
    [one] su pago. En él se dedujo el descuento por pronto pago, pero llegó
   *[other] sus pagos. En ellos se dedujo el descuento por pronto pago, pero llegaron
} después del último día previsto para ello. Por eso quedan pendientes { $unearned }; la lista indica el día en que llegó el dinero.{ credits-deducted }
unearned-discount-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }. Si en sus datos consta otro día, díganoslo y lo revisaremos con usted.
unearned-discount-help = Para cualquier consulta, puede { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Recordatorio: { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } de su cuenta { $late ->
    [one] ha superado su fecha de vencimiento
   *[other] han superado su fecha de vencimiento
}. Es posible que simplemente se haya pasado por alto.{ credits-deducted }
reminder-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Pago vencido: { $total } { title-by }
past-due-opening = { CAPITAL($documents_late) } de su cuenta { $late ->
    [one] lleva ya
   *[other] llevan ya hasta
} { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} de retraso. Usted ha recibido la mercancía o los servicios, y el pago se acordó para { $late ->
    [one] el día que figura
   *[other] los días que figuran
} en la lista.{ credits-deducted }
past-due-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }, o que nos diga cuándo podemos esperar el pago.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = Sobre su cuenta: { $total } pendientes
second-reminder-opening = Nos gustaría hablar con usted sobre su cuenta, en la que { $late ->
    [one] hay un pago vencido
   *[other] hay pagos vencidos
} por { $total }.{ credits-deducted }
second-reminder-ask = Quizá haya un motivo que aún no conocemos. Casi todo se puede resolver en una breve conversación, y preferimos encontrar una solución con usted antes que volver a escribirle.
second-reminder-help = Puede { call-or-write } cuando le venga bien. También es posible pagar una parte ahora y el resto más adelante.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Nuestra conversación del { $talked_on_near }
confirmation-opening = Gracias por la conversación { $has_with ->
    [yes] con { $with }{" "}
   *[no] {""}
}del { $talked_on }. Esto es lo que hemos anotado.
confirmation-agreed = Acordamos lo siguiente:
confirmation-nothing-agreed = No se acordó ningún día de pago ni ninguna otra condición.
agreed-amount = { $amount } a más tardar el { $by }.
agreed-payment = Pago a más tardar el { $by }.
confirmation-list = { $late ->
    [0] { $noun ->
        [invoices] Estas son las facturas de las que hablamos.
       *[items] Estos son los documentos de los que hablamos.
    }
   *[other] La conversación trató sobre el importe de { $total } que está pendiente en esta lista.
}
confirmation-help = Si hemos anotado algo mal, puede { call-or-write }. De lo contrario, no hace falta que responda.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Su plan de pagos por { $total }
agreement-opening = Gracias por acordar con nosotros el pago en cuotas de { $documents } por un total de { $total }. A continuación figura lo que hemos acordado. Le rogamos que firme un ejemplar y nos lo devuelva; el plan comienza cuando lo hayamos recibido.
agreement-parts = Las cuotas del plan { $plan }
agreement-part = Cuota
agreement-by = Nos llega a más tardar el
agreement-amount = Importe
agreement-left = Resto pendiente
agreement-sum = En total
agreement-terms = Lo que acordamos:
agreement-term-rest = Mientras se cumpla el plan, no enviaremos recordatorios sobre los documentos de la lista anterior, solo una breve nota sobre alguna cuota.
agreement-term-money = Lo que llegue antes de tiempo o exceda de una cuota cuenta para la siguiente. Cada pago se aplica a la cuota pendiente más antigua.
agreement-interest-rests = Los intereses de demora de estos documentos quedan en suspenso mientras se cumpla el plan. Si el plan no se cumple, se deben como si no hubiera habido plan.
agreement-interest-runs = Los intereses de demora de estos documentos siguen corriendo mientras se cumpla el plan. Se solicitarán cuando el plan haya terminado.
agreement-term-default = Una cuota se considera impagada { $grace ->
    [0] al día siguiente de su fecha
    [one] cuando ha pasado un día desde su fecha
   *[other] cuando han pasado { $grace } días desde su fecha
}. { $missed ->
    [0] El plan no termina por sí solo cuando hay cuotas impagadas; en ese caso podremos darlo por terminado comunicándoselo a usted.
    [1] El plan termina con la primera cuota impagada, o cuando quede impagada la última.
   *[other] El plan termina con { $missed } cuotas impagadas a la vez, o cuando quede impagada la última.
}
agreement-term-end = Cuando el plan termina de este modo, todo lo pendiente es exigible de inmediato.
agreement-sign = Si algo no corresponde a lo acordado, puede { call-or-write } antes de firmar.
agreement-place-date = Lugar y fecha
agreement-signature = Firma y nombre

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = Cuota del { $due_first_near }: { $total }
part-soon-opening = Una breve nota sobre nuestro plan de pagos: { $numbers }, por { $total }, vence el { $due_first_day }.
part-soon-ask = Si su pago ya está en camino, se lo agradecemos; no tiene que hacer nada más.
part-soon-help = Si ese día ya no le conviene, puede { call-or-write } antes de que llegue.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = Cuota del { $due_first_near } no recibida: { $total }
part-missed-opening = Según nuestro plan de pagos, { $numbers }, por { $total }, vencía el { $due_first_near }. Todavía no hemos recibido esta cuota.
part-missed-ask = Le rogamos que la pague { pay-by-or-soon }, para que el plan siga adelante.
part-missed-help = Si ahora no le es posible pagarla, no dude en { call-or-write } cuanto antes. Un plan solo se puede modificar mientras se cumple.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Su reclamación sobre { $numbers }
not-justified-opening = Hemos examinado su reclamación sobre { $numbers } y hemos visto que se debe el importe de { $total }.
not-justified-ask = Le rogamos que lo pague en cuanto pueda. Desde hoy se trata como cualquier otro importe pendiente.
not-justified-help = Si usted lo ve de otra manera, puede { call-or-write } y decirnos qué deberíamos revisar.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Su cuenta con { $creditor }: { $total } pendientes de pago
to-management-attention = A la atención de la dirección
to-management-opening = Le escribimos porque valoramos nuestra colaboración con { $customer }, y porque su cuenta requiere una decisión que quizá no haya llegado a su mesa.
to-management-summary = { CAPITAL($documents_late) }, por un importe de { $past_due }, { $late ->
    [one] lleva
   *[other] llevan hasta
} { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} de retraso. Hasta ahora, nuestros mensajes no han dado lugar a ningún pago.{ credits-deducted }
to-management-ask = Le agradeceríamos que se ocupara de que el pago de { $total } { $deadline ->
    [set] nos llegue a más tardar el { STRONG($pay_by_day) }
   *[none] se haga pronto
}, o que nos dijera qué lo impide. No es nada personal: la mercancía o los servicios se suministraron, y se acordó su pago.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Segundo aviso: { $total } { title-by }
second-notice-opening = { CAPITAL($documents_late) } de su cuenta { $late ->
    [one] acumula un retraso importante, de
   *[other] acumulan un retraso importante, de hasta
} { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
}. Nuestros recordatorios no han dado lugar a ningún pago.{ credits-deducted }
second-notice-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }.
second-notice-duty = Usted tiene la obligación legal de pagar lo que pidió y recibió. Una deuda que sigue sin pagarse puede acabar en una demanda judicial, con sus costas, y en la pérdida de la buena relación para ambas partes. Preferiríamos evitar ambas cosas.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Requerimiento de pago: { $past_due } para poner su cuenta al día
demand-opening = Su cuenta acumula un retraso importante: el documento más antiguo lleva { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} de retraso.{ credits-deducted }
demand-minimum = El mínimo necesario para ponerla al día es de { $past_due }{ $charged ->
    [some] , incluidos { $charges } de cargos por demora
   *[none] {""}
}. { $minimum ->
    [set] Este importe es válido hasta el { STRONG($minimum_until_day) }; le rogamos que procure que nos llegue dentro de ese plazo.
   *[none] Le rogamos que lo transfiera en cuanto pueda.
}
demand-credit = Mientras no se pague este importe, su cuenta ya no puede disponer de crédito. El crédito es un privilegio, no un derecho; se lo concedimos contando con que las facturas se pagan a su vencimiento.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Último aviso: { $total } { title-by }
final-notice-opening = Este es nuestro último aviso. { CAPITAL($documents_late) } de su cuenta { $late ->
    [one] sigue pendiente de pago
   *[other] siguen pendientes de pago
}, { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} después { $late ->
    [one] de su vencimiento
   *[other] del vencimiento más antiguo
}.{ credits-deducted }
final-notice-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }{ $charged ->
    [some] . Este importe incluye { $charges } de cargos por demora.
   *[none] .
}
final-notice-call = Le pedimos encarecidamente que llame ahora al { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Incluso en este momento se puede resolver en una sola conversación: con un pago, con un plan o diciéndonos qué es lo que no está bien.
final-notice-duty = Usted tiene la obligación legal de pagar lo que pidió y recibió; una demanda judicial y la pérdida de la buena relación no benefician a ninguna de las dos partes.

## In collections (R0.9)

in-collections-title = Su cuenta está en gestión de cobro: { $total } a pagar
in-collections-opening = Los documentos que figuran más abajo siguen pendientes de pago, { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} después del vencimiento más antiguo. Su cuenta está ahora en gestión de cobro, y hemos interrumpido toda relación comercial con usted hasta que quede saldada.{ credits-deducted }
in-collections-ask = El pago de { $total } salda la cuenta{ $deadline ->
    [set] ; le rogamos que procure que nos llegue a más tardar el { STRONG($pay_by_day) }.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Último plazo: { $total } { title-by }
last-deadline-opening = Su cuenta está en gestión de cobro, y el importe que figura más abajo sigue pendiente.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Le damos un último plazo: el pago de { $total } debe llegarnos a más tardar el { STRONG($pay_by_day) }.
   *[none] Esta es su última oportunidad de pagar { $total } por decisión propia.
}

## Monthly statement (R4.3)

statement-title = Extracto de cuenta a { $date_near }: saldo de { $total }
statement-opening = Esta es su cuenta con nosotros a { $date }.{ credits-deducted } { $is_past_due ->
    [yes] De este saldo, el importe vencido es de { $past_due }.
   *[no] No hay ningún importe vencido.
}
statement-copies = Si necesita una copia de alguna factura, díganos su número y se la enviaremos.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Su pago de { $amount } a más tardar el { $promise_near }
promise-opening = Gracias por asegurarnos que su pago de { $amount } { $way ->
    [sent] se enviará a más tardar el
   *[arrives] nos llegará a más tardar el
} { STRONG($promise_day) }. Corresponde a los documentos que figuran más abajo.
promise-ask = Hasta entonces no enviaremos recordatorios sobre ellos.
promise-help = Si surge algún imprevisto, puede { call-or-write } antes de ese día. Solo se puede acordar un nuevo día mientras el anterior no haya pasado.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Entregas a crédito suspendidas: pago vencido de { $past_due }
credit-hold-opening = { CAPITAL($documents_late) } de su cuenta { $late ->
    [one] lleva
   *[other] llevan hasta
} { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} de retraso. Mientras haya algún pago vencido, no entregaremos nada más a crédito.{ credits-deducted }
credit-hold-ask = En cuanto hayamos recibido { $past_due }, las entregas se reanudarán por sí solas; no hace falta que lo solicite.
credit-hold-help = Si un pedido es urgente, o si algo de la lista no es correcto, puede { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Sus pedidos, con pago por adelantado
cash-only-opening = { $because ->
    [promise] El pago que se prometió para el { $promise_near } no nos ha llegado.
   *[demand] El mínimo para poner su cuenta al día no nos ha llegado.
} Desde hoy solo aceptamos sus pedidos con pago por adelantado.{ credits-deducted }
cash-only-ask = Esta medida termina cuando hayamos recibido { $until ->
    [minimum] el mínimo de { $past_due }
   *[everything] el total de { $total }
}. Entretanto, lo que pida y pague por adelantado se entregará como de costumbre.
cash-only-help = Puede { call-or-write }: buscaremos con usted una solución que pueda cumplir.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Hemos interrumpido la relación comercial: { $total } a pagar
stop-trading-opening = { CAPITAL($documents_late) } de su cuenta { $late ->
    [one] sigue pendiente de pago
   *[other] siguen pendientes de pago
}, { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} después { $late ->
    [one] de su vencimiento
   *[other] del vencimiento más antiguo
}. Desde hoy no aceptamos pedidos ni entregamos nada, tampoco con pago por adelantado.{ credits-deducted }
stop-trading-ask = La relación comercial podrá reanudarse cuando hayamos recibido { $total }.
stop-trading-help = Incluso ahora se puede resolver en una sola conversación. Puede { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Su cuenta: { $total } pendientes
early-out-1-opening = Llevamos las cuentas de clientes de { $creditor } y hemos visto que { $documents_late } { $late ->
    [one] sigue pendiente de pago
   *[other] siguen pendientes de pago
}. A menudo la razón es sencilla: una factura traspapelada, o una pregunta que nadie ha contestado todavía.{ credits-deducted }
early-out-1-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }, o que nos diga en qué podemos ayudarle.
early-out-2-title = Su cuenta: { $total } todavía pendientes
early-out-2-opening = Le escribimos sobre su cuenta y no hemos tenido respuesta. { CAPITAL($documents_late) } { $late ->
    [one] sigue pendiente de pago
   *[other] siguen pendientes de pago
}, { $oldest_days ->
    [one] un día
   *[other] { $oldest_days } días
} después { $late ->
    [one] de su vencimiento
   *[other] del vencimiento más antiguo
}.{ credits-deducted }
early-out-2-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }. Si le resulta más fácil pagar por partes, díganos qué importes le convienen y en qué fechas.
early-out-3-title = Su cuenta antes de terminar nuestra gestión: { $total } a pagar
early-out-3-opening = Esta es la última vez que le escribimos sobre esta cuenta. { CAPITAL($documents_late) } { $late ->
    [one] sigue pendiente de pago
   *[other] siguen pendientes de pago
}.{ credits-deducted }
early-out-3-ask = Le rogamos que transfiera { $total } { pay-by-or-soon }. También se puede resolver con una parte y un plan para el resto; basta una llamada.
early-out-help = Puede { call-or-write }. Quien le atienda puede decidir.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Gracias: su cuenta está saldada
thanks-opening = Hemos recibido su pago y ya no queda nada pendiente en su cuenta. Muchas gracias.
thanks-holds = { $holds ->
    [ended] Lo que habíamos suspendido por este motivo vuelve a estar como antes.
   *[none] {""}
}
thanks-help = Para cualquier consulta, puede { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = Error nuestro: no tenga en cuenta { $wrong_channel ->
    [email] el mensaje
   *[letter] la carta
} del { $wrong_near }
correction-opening = El { $wrong_near } le escribimos: «{ $wrong_title }». Fue un error nuestro y le pedimos disculpas. Le rogamos que lo considere como no enviado.
correction-why = { $why ->
    [paid] El pago ya nos había llegado, y no lo habíamos visto.
    [disputed] No debimos pedirle lo que usted había impugnado.
    [amount] El importe indicado no era correcto.
    [recipient] No iba dirigido a usted.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Los cargos de { $charges } que lo acompañaban quedan anulados.
   *[none] {""}
}
correction-rest = { $count ->
    [0] No hay nada pendiente en su cuenta.
   *[other] Lo que realmente está pendiente en su cuenta figura más abajo.
}
correction-help = Si algo no está claro, puede { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Factura { $number }
invoice-copy = Copia
invoice-credit-note-title = Factura rectificativa { $number }
invoice-terms = Condiciones de pago
invoice-due = Vencimiento
invoice-due-by = El importe de { $total } vence el { STRONG($due_day) }: a más tardar ese día debe habernos llegado el pago.
invoice-terms-advance = Pago por adelantado
invoice-terms-order = Pago con el pedido
invoice-terms-delivery = Pago a la entrega
invoice-terms-net = Pago a { $days ->
    [one] un día
   *[other] { $days } días
} de la fecha de la factura
invoice-discount = Si recibimos { $reduced } a más tardar el { $discount_day }, se descuenta el resto de { $discount }. Cuenta el día en que llega el dinero, no el día en que se envía; un pago reducido que llegue más tarde deja pendiente el resto.
invoice-penalty-interest = El pago con retraso devenga intereses de demora al { $rate } desde el día siguiente al vencimiento.
invoice-penalty-law = El pago con retraso devenga los intereses de demora que establece la ley, actualmente { $rate }, desde el día siguiente al vencimiento.
invoice-penalty-fee = Cada factura con retraso conlleva un cargo de { $fee }.
invoice-penalty-lump-sum = Si una empresa paga con retraso, la ley establece además una cantidad fija de { $amount }.
invoice-penalty-none = Le rogamos que pague a más tardar en la fecha de vencimiento.
invoice-questions = Consultas sobre esta factura: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Formas de pago
invoice-net = Base imponible
invoice-tax = IVA
invoice-gross = A pagar
invoice-message-title = Factura { $number } por { $total }, vence el { $due_near }
invoice-message-opening = Adjuntamos nuestra factura { $number } por { $total }. Vence el { $due_day }.
invoice-message-copy = Adjuntamos una copia de nuestra factura { $number }, como nos pidió.

## Paragraphs that several letters have

charges-none = Hasta ahora no se ha añadido ningún cargo por demora.
charges-some = Hasta ahora se han añadido cargos por demora de { $charges }; la lista muestra dónde.
instalments = Si no puede pagarlo todo de una vez, es posible pagar en cuotas. Díganos qué importes puede asumir.
help = ¿Hay algo que no esté bien en una entrega o en una factura, o necesita más tiempo? Puede { call-or-write }{ $deadline ->
    [set] {" "}antes de la fecha indicada
   *[none] {""}
}, y encontraremos una solución.
help-firm = Si tiene alguna pregunta, o si hay un motivo que no conocemos, puede { call-or-write }.
booked = { $booked ->
    [set] Se han tenido en cuenta los pagos contabilizados hasta el { $booked_up_to }. Si ha pagado después, le rogamos que no tenga en cuenta { this-message }.
   *[none] Si entretanto ya ha pagado, le rogamos que no tenga en cuenta { this-message }.
}
list-attached = Se adjunta a este mensaje la lista de los { $rows } documentos. Estos son los totales.
list-enclosed = Se adjunta a esta carta la lista de los { $rows } documentos. Estos son los totales.
copies-attached = { $copies ->
    [one] Se adjunta a este mensaje una copia de la factura pendiente.
   *[other] Se adjuntan a este mensaje copias de las { $copies } facturas pendientes.
}
copies-enclosed = { $copies ->
    [one] Se adjunta a esta carta una copia de la factura pendiente.
   *[other] Se adjuntan a esta carta copias de las { $copies } facturas pendientes.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Si la cuenta sigue abierta, el siguiente paso se dará el { $on }: { $act }.
follows-many = Si la cuenta sigue abierta, estos son los pasos siguientes:
follows-second-notice = { $days ->
    [0] Si no se paga, este es el procedimiento que tenemos previsto seguir:
    [one] Si no se paga antes de cumplirse { $days } día de retraso, este es el procedimiento que tenemos previsto seguir:
   *[other] Si no se paga antes de cumplirse { $days } días de retraso, este es el procedimiento que tenemos previsto seguir:
}
follow-late-charges = se añaden cargos por demora, según lo acordado o lo que establece la ley
follow-credit-hold = se suspenden las entregas a crédito hasta que la cuenta esté al día
follow-second-notice = un segundo aviso por carta certificada
follow-demand = una carta que pide el mínimo para poner la cuenta al día
follow-cash-only = los pedidos se aceptan solo con pago por adelantado
follow-final-notice = un último aviso por carta certificada
follow-stop-trading = se interrumpe toda relación comercial con usted hasta que la cuenta quede saldada
follow-placement = decidimos si su cuenta pasa a gestión de cobro
follow-last-deadline = un último plazo por carta certificada
follow-legal-review = decidimos sobre una acción judicial

## Address, information block, table, payment, closing

mark-registered = Carta certificada
label-date = Fecha
label-customer = Cliente
label-reference = Referencia
label-contact = Su contacto
label-phone = Teléfono
label-email = Correo electrónico
label-notice = Aviso
label-copy = Copia
copy-of = de la carta enviada en esta fecha
salutation-name = Estimado/a { $name }:
salutation = Estimado cliente:
head-document = Documento
head-issued = Emisión
head-due = Vencimiento
head-days-late = Días de retraso
head-amount = Importe
head-charges = Cargos
head-open = Pendiente
interest-title = Cálculo de los intereses de { $number }
interest-period = Periodo
interest-days = Días
interest-balance = Pendiente
interest-per-year = % anual
interest-per-month = % mensual
interest-amount = Intereses
interest-sum = Intereses hasta el { $on }
interest-uncertain = El tipo aplicable después del { $on } aún no se ha publicado; los intereses a partir de ese día se calcularán más adelante.
document-part = { $number }, cuota { $part } de { $of }
kind-invoice = Factura { $number }
kind-credit-note = Factura rectificativa { $number }
kind-charge = Cargo { $number }
kind-on-account = Pago a cuenta { $number }
kind-instalment = Plan { $number }
note-received = { $amount } recibidos el { $on }
note-unearned = menos un descuento por pronto pago cuyo plazo había terminado
note-interest = intereses hasta el { $on }: { $amount }, no incluidos aquí
note-tax = { $percent } % de IVA incluido: { $amount }
note-stands = nuestra carta del { $on } sigue vigente
note-disputed = importe impugnado: { $amount }, no se pide aquí
note-promised = importe prometido: { $amount }, no se pide aquí
days-late = { $days ->
    [one] un día de retraso
   *[other] { $days } días de retraso
}
detail-issued = emisión { $on }
detail-due = vencimiento { $on }
detail-amount = importe { $amount }
detail-charges = cargos { $amount }
sum-open = Pendiente en total
sum-disputed = Impugnado, aparte
sum-promised = Prometido, aparte
sum-stands = En nuestras cartas anteriores
sum-to-pay = A pagar
sum-balance = Saldo
sum-catch-up = Mínimo para ponerse al día
sum-asked = Total
sum-credit = Saldo a su favor
appendix-title = Lista de documentos pendientes a { $date }
appendix-rows = { $count ->
    [one] Un documento
   *[other] { $count } documentos
}
age-title = Por antigüedad
age-not-due = No vencido
age-1-30 = 1–30 días de retraso
age-31-60 = 31–60 días
age-61-90 = 61–90 días
age-over-90 = Más de 90 días
pay-title = Cómo pagar
pay-to = Beneficiario
pay-iban = IBAN
pay-number = Número de cuenta
pay-bic = BIC
pay-bank = Banco
pay-amount = Importe
pay-reference = Referencia
pay-methods = Aceptamos
pay-hint-scan = Escanee el código con la aplicación de su banco: el importe y la referencia ya están incluidos. De lo contrario, le rogamos que indique la referencia.
pay-hint-scan-euro = Escanee el código con la aplicación de su banco: el importe en euros y la referencia ya están incluidos.
pay-hint = Le rogamos que indique la referencia, para que su pago se contabilice sin demora.
pay-code-alt = Código para la aplicación de su banco: beneficiario, cuenta, importe y referencia
closing = Atentamente,
department = Departamento de cobros
signed-department = { $role }, { $creditor }
page-of = Página { $page } de { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = transferencia bancaria
method-direct-debit = domiciliación bancaria
method-sepa-direct-debit = adeudo directo SEPA
method-card = tarjeta
method-card-phone = tarjeta por teléfono
method-cheque = cheque
method-cash = efectivo
role-credit-control = Control de créditos
role-accounting = Contabilidad

missing-name = [nombre del acreedor]
missing-phone = [teléfono de atención al cliente]
missing-address = [dirección]
missing-methods = [formas de pago aceptadas]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Si considera que no debe este importe, o no todo, le rogamos que nos escriba a más tardar el { $day }. La lista muestra de qué se compone; lo que usted impugne no se le pedirá hasta que le hayamos respondido.
rights-refuse-email = Si no desea recibir correos electrónicos nuestros, responda a este con las palabras «solo cartas». En ese caso le escribiremos por correo postal.
signed-terms = Según lo acordado el { $day }, en «{ $clause }», cada factura vence el día que figura en ella.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = «Buenos días, le llamo de { $creditor } por su cuenta de cliente.»
script-open-visit = «Buenos días, soy …, de { $creditor }. Vengo por su cuenta de cliente.»
script-welcome = «Usted es un cliente nuevo. ¿Ha llegado todo lo que pidió y está satisfecho?»
script-late = «El importe de { $amount } está pendiente; venció el { $day }.»
script-late-again = «Ya hablamos de ello o le escribimos. El importe de { $amount } sigue pendiente; venció el { $day }.»
script-late-seriously = «Su cuenta tiene un retraso importante: { $amount }; venció el { $day }. Me gustaría encontrar hoy una solución con usted.»
script-received = «Usted ha recibido la mercancía o los servicios y aceptó pagar a tiempo.»
script-business = «No es nada personal. Son negocios, y hacemos lo mismo con todos.»
script-bye = «Muchas gracias. Le confirmaré por escrito lo que hemos acordado.»
script-ask-pays = ¿Quién paga las facturas y a quién podemos llamar o escribir?
script-ask-when = ¿Qué día se pagará y cuánto?
script-ask-proof = Si ya se ha pagado: ¿qué día, desde qué cuenta, y pueden enviar un justificante?
script-ask-why = ¿A qué se debe? Pedir detalles, escuchar y no discutir.
script-ask-parts = Si no es posible todo: ¿cuánto ahora, y el resto en qué plazos y qué días?
sms-welcome = { $creditor }: esperamos que todo haya llegado bien. Si tiene alguna pregunta, llámenos al { $phone }.
sms-first = { $creditor }: hemos intentado llamarle. Por favor, llámenos al { $phone }. Gracias.
sms-again = { $creditor }: no hemos podido localizarle. Por favor, llámenos al { $phone } o díganos cuándo le viene bien.
sms-serious = { $creditor }: hemos intentado localizarle varias veces. Por favor, llámenos al { $phone } para encontrar juntos una solución.
