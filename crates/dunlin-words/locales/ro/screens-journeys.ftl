# Ce așteaptă o a doua persoană, spus acolo unde a fost cerut.
ui-approval-waits = { $number } așteaptă o a doua persoană. Cerut de { $name } pe { $day }.
ui-said-approval-held = { $number } este aprobat. Trimiterea este acum reținută și mai poate fi oprită.
