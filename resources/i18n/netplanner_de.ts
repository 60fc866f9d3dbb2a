<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutSheet</name>
    <message>
      <source>A private address book and outreach planner. It keeps everything on this computer.</source>
      <translation>Ein privates Adressbuch mit Kontaktplan. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>About NetPlanner</source>
      <translation>Über NetPlanner</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Icons: Lucide (ISC). Places: GeoNames (CC BY 4.0), Unicode CLDR, iso-codes (LGPL 2.1).</source>
      <translation>Symbole: Lucide (ISC). Orte: GeoNames (CC BY 4.0), Unicode CLDR, iso-codes (LGPL 2.1).</translation>
    </message>
    <message>
      <source>Made with {parts}.</source>
      <translation>Erstellt mit {parts}.</translation>
    </message>
    <message>
      <source>NetPlanner is free software under the MIT licence.</source>
      <translation>NetPlanner ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
  </context>
  <context>
    <name>AddressRow</name>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Floor, care of</source>
      <translation>Stockwerk, c/o</translation>
    </message>
    <message>
      <source>P.O. box</source>
      <translation>Postfach</translation>
    </message>
    <message>
      <source>Postal code</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Street and number</source>
      <translation>Straße und Hausnummer</translation>
    </message>
  </context>
  <context>
    <name>AgendaScreen</name>
    <message>
      <source>Drop people on a day of the month.</source>
      <translation>Personen auf einen Tag des Monats ziehen.</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
  </context>
  <context>
    <name>AllFields</name>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>behind the name</source>
      <translation>hinter dem Namen</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>female</source>
      <translation>weiblich</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>identifier</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>male</source>
      <translation>männlich</translation>
    </message>
    <message>
      <source>middle names</source>
      <translation>weitere Vornamen</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>other gender</source>
      <translation>anderes Geschlecht</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>title before the name</source>
      <translation>Titel vor dem Namen</translation>
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>Backup restored</source>
      <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <source>All places</source>
      <translation>Alle Orte</translation>
    </message>
    <message>
      <source>Choose an area</source>
      <translation>Ein Gebiet wählen</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
    </message>
    <message>
      <source>No country is known of anybody in your book yet.</source>
      <translation>Im Adressbuch ist noch von niemandem ein Land bekannt.</translation>
    </message>
    <message>
      <source>This goal has no area yet. Say where, or that anywhere will do.</source>
      <translation>Dieses Ziel hat noch kein Gebiet. Angeben, wo, oder dass es überall sein darf.</translation>
    </message>
    <message>
      <source>Where they are</source>
      <translation>Wo sie sind</translation>
    </message>
  </context>
  <context>
    <name>AreaField</name>
    <message>
      <source>Anywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Country, region or city</source>
      <translation>Land, Region oder Ort</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>This goal has no borders</source>
      <translation>Dieses Ziel hat keine Grenzen</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message>
      <source>As long as there is too little to weigh, your target says how many:</source>
      <translation>Solange es zu wenig zu wägen gibt, sagt der Zielwert, wie viele:</translation>
    </message>
    <message>
      <source>Asks among all touches of acquaintances: {asks} / ({asks} + {gives} gifts + {neutral} others). Flagged above {limit} with {people} people or more. Whether a touch asks or gives is said where it is logged.</source>
      <translation>Bitten unter allen Kontakten mit Bekannten: {asks} / ({asks} + {gives} Gaben + {neutral} andere). Markiert über {limit} ab {people} Personen. Ob ein Kontakt bittet oder gibt, wird beim Eintragen gesagt.</translation>
    </message>
    <message numerus="yes">
      <source>Counted are the last %Ln days, by how well you knew people at the time.</source>
      <translation>
        <numerusform>Gezählt wird der letzte %Ln Tag danach, wie gut die Personen damals bekannt waren.</numerusform>
        <numerusform>Gezählt werden die letzten %Ln Tage danach, wie gut die Personen damals bekannt waren.</numerusform>
      </translation>
    </message>
    <message>
      <source>First come those who wait longest beyond their rhythm, then those without contact for longest. Left out are people not to be contacted, put off, or with a plan already. Where a tie has too few, others have more.</source>
      <translation>Zuerst kommen die, die am längsten über ihren Rhythmus hinaus warten, dann die, die am längsten ohne Kontakt sind. Ausgelassen sind Personen, die nicht zu kontaktieren oder zurückgestellt sind oder schon einen Plan haben. Hat eine Beziehung zu wenige, bekommen andere mehr.</translation>
    </message>
    <message>
      <source>How far from the target: half of what the shares differ by, ({gaps}) / 2 = {percent} of your time.</source>
      <translation>Abstand vom Zielwert: die Hälfte der Abweichungen der Anteile, ({gaps}) / 2 = {percent} der Zeit.</translation>
    </message>
    <message>
      <source>Minutes of everything logged since Monday, with people of every tie. Where none are noted these count: {minutes}. Next week counts its open plans in the same way, for each person.</source>
      <translation>Minuten von allem, was seit Montag eingetragen ist, mit Personen jeder Beziehung. Wo keine notiert sind, zählen diese: {minutes}. Die nächste Woche zählt ihre offenen Pläne ebenso, für jede Person.</translation>
    </message>
    <message>
      <source>Missing: {shares}.</source>
      <translation>Es fehlen: {shares}.</translation>
    </message>
    <message>
      <source>Most people: {shares}.</source>
      <translation>Die meisten: {shares}.</translation>
    </message>
    <message>
      <source>Next week {planned} minutes are planned.</source>
      <translation>Für die nächste Woche sind {planned} Minuten geplant.</translation>
    </message>
    <message>
      <source>Next week {planned} of {budget} minutes are planned.</source>
      <translation>Für die nächste Woche sind {planned} von {budget} Minuten geplant.</translation>
    </message>
    <message>
      <source>Not enough yet: {what}.</source>
      <translation>Noch zu wenig: {what}.</translation>
    </message>
    <message>
      <source>Nothing logged with acquaintances in these days.</source>
      <translation>Nichts mit Bekannten eingetragen in diesen Tagen.</translation>
    </message>
    <message>
      <source>Of {count}: {slots}. What is left over in rounding goes to the largest rest.</source>
      <translation>Von {count}: {slots}. Was beim Runden übrig bleibt, geht an den größten Rest.</translation>
    </message>
    <message>
      <source>That is much: give something before you ask again.</source>
      <translation>Das ist viel: erst etwas geben, dann wieder bitten.</translation>
    </message>
    <message>
      <source>Too few people for a verdict: {people} of {all_people}.</source>
      <translation>Zu wenige Personen für ein Urteil: {people} von {all_people}.</translation>
    </message>
    <message>
      <source>What falls short of your target says how many:</source>
      <translation>Was bis zum Zielwert fehlt, sagt, wie viele:</translation>
    </message>
    <message>
      <source>Where you noted no minutes these count: {minutes}.</source>
      <translation>Wo keine Minuten notiert sind, zählen diese: {minutes}.</translation>
    </message>
    <message>
      <source>You: {shares}.</source>
      <translation>Ich: {shares}.</translation>
    </message>
    <message>
      <source>Your minutes: {minutes}.</source>
      <translation>Eigene Minuten: {minutes}.</translation>
    </message>
    <message>
      <source>Your target: {shares}.</source>
      <translation>Zielwert: {shares}.</translation>
    </message>
    <message>
      <source>Your time goes where you want it</source>
      <translation>Die Zeit geht dorthin, wohin sie soll</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
      <source>no contact noted yet</source>
      <translation>noch kein Kontakt notiert</translation>
    </message>
    <message>
      <source>overdue, last contact {day}</source>
      <translation>überfällig, letzter Kontakt {day}</translation>
    </message>
    <message>
      <source>serves {goal}</source>
      <translation>für Ziel {goal}</translation>
    </message>
    <message>
      <source>{asks} of {total} touches of acquaintances asked for something, {percent}.</source>
      <translation>{asks} von {total} Kontakten mit Bekannten baten um etwas, {percent}.</translation>
    </message>
    <message>
      <source>{count} of {all} minutes</source>
      <translation>{count} von {all} Minuten</translation>
    </message>
    <message>
      <source>{count} of {all} people</source>
      <translation>{count} von {all} Personen</translation>
    </message>
    <message>
      <source>{percent} of your time would have to go elsewhere</source>
      <translation>{percent} der Zeit müssten anders verteilt sein</translation>
    </message>
    <message>
      <source>{used} minutes this week</source>
      <translation>{used} Minuten in dieser Woche</translation>
    </message>
    <message>
      <source>{used} of {budget} minutes this week</source>
      <translation>{used} von {budget} Minuten in dieser Woche</translation>
    </message>
  </context>
  <context>
    <name>AttentionBlock</name>
    <message numerus="yes">
      <source>Attention, last %Ln days</source>
      <translation>
        <numerusform>Zeit für Kontakte, letzter %Ln Tag</numerusform>
        <numerusform>Zeit für Kontakte, letzte %Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Most people</source>
      <translation>Die meisten</translation>
    </message>
    <message>
      <source>Show attention</source>
      <translation>Zeit für Kontakte zeigen</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Ich</translation>
    </message>
    <message>
      <source>Your target</source>
      <translation>Zielwert</translation>
    </message>
  </context>
  <context>
    <name>AttentionRulesSheet</name>
    <message>
      <source>100 % together. Suggested: 60, 25 and 15 %; most people: 90, 8.5 and 1.5 %.</source>
      <translation>Zusammen 100 %. Vorgeschlagen: 60, 25 und 15 %; die meisten: 90, 8,5 und 1,5 %.</translation>
    </message>
    <message>
      <source>As suggested</source>
      <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Minutes a week</source>
      <translation>Minuten pro Woche</translation>
    </message>
    <message>
      <source>Minutes of a touch</source>
      <translation>Minuten eines Kontakts</translation>
    </message>
    <message>
      <source>Plans added a day, at most</source>
      <translation>Neue Pläne am Tag, höchstens</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Target and minutes</source>
      <translation>Zielwert und Minuten</translation>
    </message>
    <message>
      <source>They count where you log a touch without minutes.</source>
      <translation>Sie zählen, wo ein Kontakt ohne Minuten eingetragen wird.</translation>
    </message>
    <message>
      <source>What your attention is measured by</source>
      <translation>Woran die Zeit für Kontakte gemessen wird</translation>
    </message>
    <message>
      <source>Your target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>Your week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
    <message>
      <source>{sum} together: take {more} away somewhere.</source>
      <translation>Zusammen {sum}: irgendwo {more} wegnehmen.</translation>
    </message>
    <message>
      <source>{sum} together: {less} are still to be given.</source>
      <translation>Zusammen {sum}: {less} sind noch zu verteilen.</translation>
    </message>
  </context>
  <context>
    <name>AttentionSheet</name>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add these %Ln to next week</source>
      <translation>
        <numerusform>Diese eine in die nächste Woche legen</numerusform>
        <numerusform>Diese %Ln in die nächste Woche legen</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to next week</source>
      <translation>In die nächste Woche legen</translation>
    </message>
    <message>
      <source>Asking and giving</source>
      <translation>Bitten und geben</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Zeit für Kontakte</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Minutes of this week</source>
      <translation>Minuten dieser Woche</translation>
    </message>
    <message>
      <source>Nobody left to name: they have a plan already, or it is not said yet how well you know them.</source>
      <translation>Niemand mehr zu nennen: alle haben schon einen Plan, oder es ist noch nicht gesagt, wie gut sie bekannt sind.</translation>
    </message>
    <message>
      <source>Set a weekly budget…</source>
      <translation>Wochenbudget setzen…</translation>
    </message>
    <message>
      <source>Sort undecided people</source>
      <translation>Nicht festgelegte Personen einordnen</translation>
    </message>
    <message>
      <source>Target and minutes…</source>
      <translation>Zielwert und Minuten…</translation>
    </message>
    <message numerus="yes">
      <source>The last %Ln days</source>
      <translation>
        <numerusform>Der letzte %Ln Tag</numerusform>
        <numerusform>Die letzten %Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Alle auswählen</translation>
    </message>
    <message>
      <source>Turn to these next</source>
      <translation>Als Nächstes ansprechen</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Alle abwählen</translation>
    </message>
    <message>
      <source>What your target asks for: {slots}</source>
      <translation>Der Zielwert verlangt: {slots}</translation>
    </message>
    <message>
      <source>Your week</source>
      <translation>Diese Woche</translation>
    </message>
  </context>
  <context>
    <name>BurnUpChart</name>
    <message>
      <source>A forecast is made once a tenth of the time and a week have gone and something is done; none is made after the last day, for a goal that is reached, and for one that rests.</source>
      <translation>Eine Prognose gibt es, sobald ein Zehntel der Zeit und eine Woche vergangen sind und etwas erreicht ist; keine nach dem letzten Tag, für ein erreichtes Ziel und für eines, das ruht.</translation>
    </message>
    <message>
      <source>At this pace {likely} by {end}, and {amount} on {day}.</source>
      <translation>In diesem Tempo {likely} bis {end}, und {amount} am {day}.</translation>
    </message>
    <message>
      <source>At this pace {likely} by {end}.</source>
      <translation>In diesem Tempo {likely} bis {end}.</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>From {start} to {end}, {amount} wanted.</source>
      <translation>Von {start} bis {end}, {amount} gewünscht.</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>Insgesamt</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Likely is what is done, and as much again for each day left: {done} + {done} / {gone} days × {left} days = {likely}.</source>
      <translation>Erwartet ist das Erreichte und ebenso viel für jeden Tag, der bleibt: {done} + {done} / {gone} Tage × {left} Tage = {likely}.</translation>
    </message>
    <message>
      <source>No chart without an amount and a date.</source>
      <translation>Kein Diagramm ohne Anzahl und Datum.</translation>
    </message>
    <message>
      <source>Nothing yet to tell from where this leads.</source>
      <translation>Noch nichts, woran sich zeigt, wohin das führt.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Pace needed</source>
      <translation>Nötiges Tempo</translation>
    </message>
    <message>
      <source>Progress over time</source>
      <translation>Verlauf über die Zeit</translation>
    </message>
    <message>
      <source>Progress over time: {goal}</source>
      <translation>Verlauf über die Zeit: {goal}</translation>
    </message>
    <message>
      <source>Reached on {day}.</source>
      <translation>Erreicht am {day}.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today {done}, needed {pace}.</source>
      <translation>Heute {done}, nötig {pace}.</translation>
    </message>
    <message>
      <source>Too early to say where this leads.</source>
      <translation>Zu früh, um zu sagen, wohin das führt.</translation>
    </message>
    <message>
      <source>likely {amount}</source>
      <translation>erwartet {amount}</translation>
    </message>
    <message>
      <source>pace needed</source>
      <translation>nötiges Tempo</translation>
    </message>
  </context>
  <context>
    <name>CadenceSheet</name>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>Add a country</source>
      <translation>Land hinzufügen</translation>
    </message>
    <message>
      <source>Add a group</source>
      <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>As the method has it</source>
      <translation>Wie in der Methode</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Counted from the last real contact. A person's own rhythm comes first, then tags, groups, the tie.</source>
      <translation>Gezählt ab dem letzten echten Kontakt. Zuerst gilt der eigene Rhythmus einer Person, dann Schlagwörter, Gruppen und die Beziehung.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>How you keep in touch</source>
      <translation>Kontakte pflegen</translation>
    </message>
    <message>
      <source>Leave people alone on the holidays of their own country</source>
      <translation>An Feiertagen im Land der Person nicht stören</translation>
    </message>
    <message>
      <source>More than these nobody is proposed for a day; what waits comes on the next ones.</source>
      <translation>Mehr wird für einen Tag nicht vorgeschlagen; was wartet, kommt an den nächsten.</translation>
    </message>
    <message>
      <source>No such day. Write it as {example}.</source>
      <translation>Diesen Tag gibt es nicht. Bitte wie {example} schreiben.</translation>
    </message>
    <message>
      <source>Of several the shortest counts.</source>
      <translation>Von mehreren gilt der kürzeste.</translation>
    </message>
    <message>
      <source>Plan on Saturdays and Sundays too</source>
      <translation>Auch samstags und sonntags planen</translation>
    </message>
    <message>
      <source>Plans a day</source>
      <translation>Pläne am Tag</translation>
    </message>
    <message>
      <source>Public holidays</source>
      <translation>Feiertage</translation>
    </message>
    <message>
      <source>Quiet days</source>
      <translation>Ruhige Tage</translation>
    </message>
    <message>
      <source>Quiet weekdays</source>
      <translation>Ruhige Wochentage</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Weekends</source>
      <translation>Wochenenden</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
  </context>
  <context>
    <name>CalendarFiles</name>
    <message numerus="yes">
      <source>%Ln busy time(s)</source>
      <translation>
        <numerusform>%Ln belegte Zeit</numerusform>
        <numerusform>%Ln belegte Zeiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) could not be read</source>
      <translation>
        <numerusform>%Ln Termin ließ sich nicht lesen</numerusform>
        <numerusform>%Ln Termine ließen sich nicht lesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) repeat in a way that is not understood</source>
      <translation>
        <numerusform>%Ln Termin wiederholt sich auf eine Weise, die nicht verstanden wird</numerusform>
        <numerusform>%Ln Termine wiederholen sich auf eine Weise, die nicht verstanden wird</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) repeat so often that only the first times were taken</source>
      <translation>
        <numerusform>%Ln Termin wiederholt sich so oft, dass nur die ersten Male übernommen wurden</numerusform>
        <numerusform>%Ln Termine wiederholen sich so oft, dass nur die ersten Male übernommen wurden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln time zone(s) are unknown, yours was taken</source>
      <translation>
        <numerusform>%Ln Zeitzone ist unbekannt, die eigene wurde genommen</numerusform>
        <numerusform>%Ln Zeitzonen sind unbekannt, die eigene wurde genommen</numerusform>
      </translation>
    </message>
    <message>
      <source>Birthday of {name}</source>
      <translation>Geburtstag von {name}</translation>
    </message>
    <message>
      <source>NetPlanner</source>
      <translation>NetPlanner</translation>
    </message>
    <message>
      <source>The file breaks off</source>
      <translation>Die Datei bricht ab</translation>
    </message>
    <message>
      <source>There are more times than a calendar may hold</source>
      <translation>Es sind mehr Zeiten, als ein Kalender fassen kann</translation>
    </message>
    <message>
      <source>read {when}</source>
      <translation>eingelesen {when}</translation>
    </message>
    <message numerus="yes">
      <source>{name}: %Ln busy time(s) read</source>
      <translation>
        <numerusform>{name}: %Ln belegte Zeit eingelesen</numerusform>
        <numerusform>{name}: %Ln belegte Zeiten eingelesen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarHeader</name>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Go to today</source>
      <translation>Zu heute</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>View: {name}</source>
      <translation>Ansicht: {name}</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
  </context>
  <context>
    <name>CalendarPane</name>
    <message>
      <source>Outreach</source>
      <translation>Kontaktplan</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
  </context>
  <context>
    <name>CalendarsSheet</name>
    <message numerus="yes">
      <source>%Ln event(s) written to {file}</source>
      <translation>
        <numerusform>%Ln Termin in {file} geschrieben</numerusform>
        <numerusform>%Ln Termine in {file} geschrieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Calendars</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Calendars (*.ics *.ical *.ifb)</source>
      <translation>Kalender (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>File to subscribe to</source>
      <translation>Datei zum Abonnieren</translation>
    </message>
    <message>
      <source>No calendar yet. Export one as iCalendar (.ics) from the program you keep it in.</source>
      <translation>Noch kein Kalender. Er lässt sich aus dem Programm, das ihn führt, als iCalendar (.ics) exportieren.</translation>
    </message>
    <message>
      <source>Read a calendar</source>
      <translation>Kalender einlesen</translation>
    </message>
    <message>
      <source>Read a calendar…</source>
      <translation>Kalender einlesen…</translation>
    </message>
    <message>
      <source>Sample data is not written to the file to subscribe to.</source>
      <translation>Beispieldaten werden nicht in die Datei zum Abonnieren geschrieben.</translation>
    </message>
    <message>
      <source>See your plan in other programs, and let it keep clear of the times when you are busy.</source>
      <translation>Den Plan in anderen Programmen sehen und ihn belegte Zeiten meiden lassen.</translation>
    </message>
    <message>
      <source>What is planned for you keeps clear of these times. Read a file again when its calendar changed; repeated events are followed for two years.</source>
      <translation>Was vorgeschlagen wird, meidet diese Zeiten. Hat sich ein Kalender geändert, ist seine Datei neu einzulesen; Wiederholungen werden zwei Jahre weit verfolgt.</translation>
    </message>
    <message>
      <source>When you are busy</source>
      <translation>Belegte Zeiten</translation>
    </message>
    <message>
      <source>Your plan in other programs</source>
      <translation>Der Plan in anderen Programmen</translation>
    </message>
  </context>
  <context>
    <name>CandidateRow</name>
    <message>
      <source>Plan</source>
      <translation>Planen</translation>
    </message>
    <message>
      <source>Plan outreach to {name}</source>
      <translation>Kontaktaufnahme mit {name} planen</translation>
    </message>
    <message>
      <source>Take {name} off this goal</source>
      <translation>{name} von diesem Ziel nehmen</translation>
    </message>
  </context>
  <context>
    <name>CandidatesCard</name>
    <message>
      <source>Candidates set by hand</source>
      <translation>Selbst gewählte Kandidaten</translation>
    </message>
    <message>
      <source>Drop people on this goal, or choose them and use “Add selected people to goal”.</source>
      <translation>Personen auf diesem Ziel ablegen oder auswählen und „Ausgewählte Personen dem Ziel hinzufügen“ verwenden.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show all %Ln who serve it</source>
      <translation>
        <numerusform>Alle %Ln zeigen, die ihm dienen</numerusform>
        <numerusform>Alle %Ln zeigen, die ihm dienen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all who serve this goal</source>
      <translation>Alle zeigen, die diesem Ziel dienen</translation>
    </message>
  </context>
  <context>
    <name>CardEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>{name} bearbeiten</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Neuer Kontakt</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save what you changed?</source>
      <translation>Änderungen speichern?</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
  </context>
  <context>
    <name>CardLines</name>
    <message>
      <source>Put back what was taken away</source>
      <translation>Entferntes zurückholen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… und %Ln weitere</numerusform>
        <numerusform>… und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CardPlace</name>
    <message>
      <source>Back to {name}</source>
      <translation>Zurück zu {name}</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Bevorzugter Kanal</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat oder beruflich</translation>
    </message>
  </context>
  <context>
    <name>ChainField</name>
    <message>
      <source>Add a step</source>
      <translation>Schritt hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Bild (*.png)</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Diagramm speichern</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gespeichert als {file}</translation>
    </message>
    <message>
      <source>Show as table</source>
      <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
      <source>Vector drawing (*.svg)</source>
      <translation>Vektorgrafik (*.svg)</translation>
    </message>
  </context>
  <context>
    <name>ChartBox</name>
    <message>
      <source>Picture of the chart</source>
      <translation>Bild des Diagramms</translation>
    </message>
    <message>
      <source>Show as chart</source>
      <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
      <source>Show as table</source>
      <translation>Als Tabelle zeigen</translation>
    </message>
  </context>
  <context>
    <name>ChoiceModel</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CodeSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Hold a phone's camera to it: it offers to save the contact.</source>
      <translation>Telefonkamera auf den Code richten: Das Telefon bietet an, den Kontakt zu speichern.</translation>
    </message>
    <message>
      <source>It holds the name, the work, numbers, addresses and pages; no notes and no picture.</source>
      <translation>Der Code enthält Name, Arbeit, Nummern, Adressen und Seiten, aber keine Notizen und kein Bild.</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Bild (*.png)</translation>
    </message>
    <message>
      <source>QR code of {name}</source>
      <translation>QR-Code von {name}</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <source>Save the code</source>
      <translation>Code speichern</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gespeichert als {file}</translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <source>Another date</source>
      <translation>Ein anderes Datum</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>Connected on</source>
      <translation>Verbunden am</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datumsangaben</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Unverändert behalten</translation>
    </message>
    <message>
      <source>Kind of the next column</source>
      <translation>Art der nächsten Spalte</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Letzter Kontakt</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Kennengelernt</translation>
    </message>
    <message>
      <source>Met on</source>
      <translation>Kennengelernt am</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>Mittelname</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Nichts davon</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Number of the record</source>
      <translation>Nummer des Eintrags</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>PO box</source>
      <translation>Postfach</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Suffix of the name</source>
      <translation>Namenszusatz</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>Title before the name</source>
      <translation>Titel vor dem Namen</translation>
    </message>
    <message>
      <source>Web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <source>Web and messaging</source>
      <translation>Web und Nachrichten</translation>
    </message>
    <message>
      <source>Whole name</source>
      <translation>Ganzer Name</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Beruf</translation>
    </message>
    <message>
      <source>all in one</source>
      <translation>alles in einem Feld</translation>
    </message>
    <message>
      <source>car</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>city</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>fax, home</source>
      <translation>Fax, privat</translation>
    </message>
    <message>
      <source>fax, work</source>
      <translation>Fax, Arbeit</translation>
    </message>
    <message>
      <source>home</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>main</source>
      <translation>Hauptnummer</translation>
    </message>
    <message>
      <source>main, work</source>
      <translation>Hauptnummer, Arbeit</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>mobil</translation>
    </message>
    <message>
      <source>mobile, home</source>
      <translation>mobil, privat</translation>
    </message>
    <message>
      <source>mobile, work</source>
      <translation>mobil, Arbeit</translation>
    </message>
    <message>
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>other</source>
      <translation>andere</translation>
    </message>
    <message>
      <source>pager</source>
      <translation>Pager</translation>
    </message>
    <message>
      <source>postal code</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <source>region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>second line</source>
      <translation>zweite Zeile</translation>
    </message>
    <message>
      <source>street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>&amp;Contact</source>
      <translation>&amp;Kontakt</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Goal</source>
      <translation>&amp;Ziel</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Outreach</source>
      <translation>K&amp;ontaktaufnahme</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>About NetPlanner</source>
      <translation>Über NetPlanner</translation>
    </message>
    <message>
      <source>About me…</source>
      <translation>Über mich…</translation>
    </message>
    <message>
      <source>Acquaintance</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Attention…</source>
      <translation>Zeit für Kontakte…</translation>
    </message>
    <message>
      <source>Back to my contacts</source>
      <translation>Zurück zu meinen Kontakten</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Sichern…</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Beruflich</translation>
    </message>
    <message>
      <source>Calendars…</source>
      <translation>Kalender…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Eng</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Copy as vCard</source>
      <translation>Als vCard kopieren</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Decide on the next ten…</source>
      <translation>Über die nächsten zehn entscheiden…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Edit contact…</source>
      <translation>Kontakt bearbeiten…</translation>
    </message>
    <message>
      <source>Edit goal…</source>
      <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
      <source>Edit outreach…</source>
      <translation>Kontaktaufnahme bearbeiten…</translation>
    </message>
    <message>
      <source>Export selected…</source>
      <translation>Auswahl exportieren…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Find contacts</source>
      <translation>Kontakte suchen</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Dubletten suchen…</translation>
    </message>
    <message>
      <source>Finish with a review…</source>
      <translation>Mit Rückblick abschließen…</translation>
    </message>
    <message>
      <source>Give pane the whole window</source>
      <translation>Bereich im ganzen Fenster zeigen</translation>
    </message>
    <message>
      <source>Go to today</source>
      <translation>Zu heute</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>How you keep in touch…</source>
      <translation>Kontakte pflegen…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Invite now…</source>
      <translation>Jetzt einladen…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Last imports…</source>
      <translation>Letzte Importe…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Lists of people</source>
      <translation>Listen von Personen</translation>
    </message>
    <message>
      <source>Log an outcome…</source>
      <translation>Ergebnis eintragen…</translation>
    </message>
    <message>
      <source>Log contact…</source>
      <translation>Kontakt eintragen…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Als erledigt markieren</translation>
    </message>
    <message>
      <source>Merge selected people…</source>
      <translation>Ausgewählte zusammenführen…</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>New contact…</source>
      <translation>Neuer Kontakt…</translation>
    </message>
    <message>
      <source>New goal…</source>
      <translation>Neues Ziel…</translation>
    </message>
    <message>
      <source>New in this pane</source>
      <translation>Neu in diesem Bereich</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <source>Open sample data</source>
      <translation>Beispieldaten öffnen</translation>
    </message>
    <message>
      <source>Outreach</source>
      <translation>Kontaktplan</translation>
    </message>
    <message>
      <source>Paste people…</source>
      <translation>Personen einfügen…</translation>
    </message>
    <message>
      <source>Pause or resume</source>
      <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
      <source>Plan a journey…</source>
      <translation>Eine Reise planen…</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Kontaktaufnahme planen…</translation>
    </message>
    <message>
      <source>Plan the next weeks…</source>
      <translation>Die nächsten Wochen planen…</translation>
    </message>
    <message>
      <source>Platforms and my profile…</source>
      <translation>Plattformen und mein Profil…</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Print contact…</source>
      <translation>Kontakt drucken…</translation>
    </message>
    <message>
      <source>Print plan…</source>
      <translation>Plan drucken…</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat oder beruflich</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Reminders…</source>
      <translation>Erinnerungen…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Wiederherstellen…</translation>
    </message>
    <message>
      <source>Results…</source>
      <translation>Ergebnisse…</translation>
    </message>
    <message>
      <source>Rules of the queue…</source>
      <translation>Regeln der Warteschlange…</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Set for all selected…</source>
      <translation>Für alle Ausgewählten setzen…</translation>
    </message>
    <message>
      <source>Show QR code…</source>
      <translation>QR-Code zeigen…</translation>
    </message>
    <message>
      <source>Show or hide archived goals</source>
      <translation>Archivierte Ziele ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Sort undecided people…</source>
      <translation>Nicht festgelegte Personen einordnen…</translation>
    </message>
    <message>
      <source>Synonyms of roles…</source>
      <translation>Synonyme für Funktionen…</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Schlagwort…</translation>
    </message>
    <message>
      <source>The seven steps…</source>
      <translation>Die sieben Schritte…</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>Papierkorb…</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Nicht festgelegt</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>Write an invitation…</source>
      <translation>Einladung schreiben…</translation>
    </message>
    <message>
      <source>Write mail to selected…</source>
      <translation>E-Mail an Ausgewählte schreiben…</translation>
    </message>
  </context>
  <context>
    <name>CompanyForm</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a country from the list.</source>
      <translation>Ein Land aus der Liste wählen.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>This is no web address, like nordlys.example.</source>
      <translation>Das ist keine Webadresse wie nordlys.example.</translation>
    </message>
    <message>
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>You have this company already: the two become one.</source>
      <translation>Diese Firma gibt es schon: Die beiden werden zusammengeführt.</translation>
    </message>
  </context>
  <context>
    <name>CompanyPage</name>
    <message numerus="yes">
      <source>%Ln person(s) you know there</source>
      <translation>
        <numerusform>%Ln bekannte Person dort</numerusform>
        <numerusform>%Ln bekannte Personen dort</numerusform>
      </translation>
    </message>
    <message>
      <source>+ goal</source>
      <translation>+ Ziel</translation>
    </message>
    <message>
      <source>Add industry, size and place</source>
      <translation>Branche, Größe und Ort hinzufügen</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Del or ✕ takes the company off this goal</source>
      <translation>Entf oder ✕ entfernt die Firma aus diesem Ziel</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Goals that target it</source>
      <translation>Ziele, die ihr gelten</translation>
    </message>
    <message>
      <source>Make it a target of a goal</source>
      <translation>Firma in ein Ziel aufnehmen</translation>
    </message>
    <message>
      <source>Nobody in the book works there now.</source>
      <translation>Niemand im Adressbuch arbeitet zurzeit dort.</translation>
    </message>
    <message numerus="yes">
      <source>Show all %Ln in the list</source>
      <translation>
        <numerusform>%Ln in der Liste zeigen</numerusform>
        <numerusform>Alle %Ln in der Liste zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show in the list</source>
      <translation>In der Liste zeigen</translation>
    </message>
    <message>
      <source>There is no open goal yet.</source>
      <translation>Es gibt noch kein offenes Ziel.</translation>
    </message>
    <message>
      <source>industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>web</source>
      <translation>Web</translation>
    </message>
  </context>
  <context>
    <name>CompareCard</name>
    <message>
      <source>A person in two groups counts in both.</source>
      <translation>Eine Person in zwei Gruppen zählt in beiden.</translation>
    </message>
    <message>
      <source>Acceptance</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Accepted, talked and outcome are each counted among those before.</source>
      <translation>Angenommen, gesprochen und Ergebnis werden jeweils unter denen davor gezählt.</translation>
    </message>
    <message>
      <source>Best: {name}, {share} accepted.</source>
      <translation>Am besten: {name}, {share} haben angenommen.</translation>
    </message>
    <message>
      <source>Counted are people whom you sent an invitation, each once in a row, as far as they got.</source>
      <translation>Gezählt werden eingeladene Personen, jede einmal in einer Zeile, so weit wie sie kam.</translation>
    </message>
    <message>
      <source>Invitations</source>
      <translation>Einladungen</translation>
    </message>
    <message>
      <source>Invitations compared</source>
      <translation>Einladungen im Vergleich</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Eingeladen</translation>
    </message>
    <message>
      <source>Nobody was invited in this time.</source>
      <translation>In dieser Zeit wurde niemand eingeladen.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Talked</source>
      <translation>Gesprochen</translation>
    </message>
    <message>
      <source>The difference may still be chance.</source>
      <translation>Der Unterschied kann noch Zufall sein.</translation>
    </message>
    <message>
      <source>Too few invitations to say which does best: it takes two with five people each.</source>
      <translation>Zu wenige Einladungen, um zu sagen, was am besten wirkt: Nötig sind zwei mit je fünf Personen.</translation>
    </message>
    <message>
      <source>Where two of these ranges overlap, the difference may be chance.</source>
      <translation>Wo sich zwei dieser Bereiche überschneiden, kann der Unterschied Zufall sein.</translation>
    </message>
    <message>
      <source>Worst: {name}, {share} accepted.</source>
      <translation>Am schwächsten: {name}, {share} haben angenommen.</translation>
    </message>
    <message>
      <source>{name}: {share} accepted.</source>
      <translation>{name}: {share} haben angenommen.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln Zeichen</numerusform>
        <numerusform>%Ln Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text to {name}</source>
      <translation>Text an {name}</translation>
    </message>
    <message>
      <source>What the why is worth</source>
      <translation>Was die Begründung wert ist</translation>
    </message>
    <message>
      <source>{count} of {limit} characters</source>
      <translation>{count} von {limit} Zeichen</translation>
    </message>
    <message>
      <source>{left} of {most} notes left this month</source>
      <translation>Noch {left} von {most} Notizen in diesem Monat</translation>
    </message>
  </context>
  <context>
    <name>ConditionChips</name>
    <message>
      <source>Filter. Delete takes it away, Enter changes it.</source>
      <translation>Filter. Entf entfernt ihn, Eingabe ändert ihn.</translation>
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>ContactActs</name>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Export contacts</source>
      <translation>Kontakte exportieren</translation>
    </message>
  </context>
  <context>
    <name>ContactCard</name>
    <message numerus="yes">
      <source>%Ln people chosen</source>
      <translation>
        <numerusform>%Ln Person ausgewählt</numerusform>
        <numerusform>%Ln Personen ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln year(s) old</source>
      <translation>
        <numerusform>%Ln Jahr alt</numerusform>
        <numerusform>%Ln Jahre alt</numerusform>
      </translation>
    </message>
    <message>
      <source>+ group</source>
      <translation>+ Gruppe</translation>
    </message>
    <message>
      <source>+ need</source>
      <translation>+ Bedarf</translation>
    </message>
    <message>
      <source>+ offer</source>
      <translation>+ Angebot</translation>
    </message>
    <message>
      <source>+ person</source>
      <translation>+ Person</translation>
    </message>
    <message>
      <source>+ tag</source>
      <translation>+ Schlagwort</translation>
    </message>
    <message>
      <source>A click sets this tie</source>
      <translation>Ein Klick setzt diese Beziehung</translation>
    </message>
    <message>
      <source>Add a need</source>
      <translation>Bedarf hinzufügen</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add an offer</source>
      <translation>Angebot hinzufügen</translation>
    </message>
    <message>
      <source>Add {name} to a group</source>
      <translation>{name} zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
      <source>All fields</source>
      <translation>Alle Felder</translation>
    </message>
    <message>
      <source>Another role…</source>
      <translation>Andere Rolle…</translation>
    </message>
    <message>
      <source>As it came on the vCard</source>
      <translation>Wie es auf der vCard stand</translation>
    </message>
    <message>
      <source>As the tie says</source>
      <translation>Nach der Beziehung</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Choose a person in the list.</source>
      <translation>Eine Person in der Liste auswählen.</translation>
    </message>
    <message>
      <source>Choose one to see the card, or act on all of them.</source>
      <translation>Eine Person auswählen, um die Karte zu sehen, oder etwas für alle tun.</translation>
    </message>
    <message>
      <source>Choose picture…</source>
      <translation>Bild auswählen…</translation>
    </message>
    <message>
      <source>Company: {name}</source>
      <translation>Firma: {name}</translation>
    </message>
    <message>
      <source>Del or ✕ takes it away</source>
      <translation>Entf oder ✕ entfernt es</translation>
    </message>
    <message>
      <source>Del or ✕ takes the tag away</source>
      <translation>Entf oder ✕ entfernt das Schlagwort</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Leave the group</source>
      <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
      <source>Log contact</source>
      <translation>Kontakt eintragen</translation>
    </message>
    <message>
      <source>Member since {date}</source>
      <translation>Mitglied seit {date}</translation>
    </message>
    <message>
      <source>More acts</source>
      <translation>Weitere Aktionen</translation>
    </message>
    <message>
      <source>No preference</source>
      <translation>Kein bevorzugter Kanal</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Niemand ausgewählt</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notiz…</translation>
    </message>
    <message>
      <source>Open card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <source>Open on {platform}</source>
      <translation>Auf {platform} öffnen</translation>
    </message>
    <message>
      <source>Parts of the card</source>
      <translation>Teile der Karte</translation>
    </message>
    <message>
      <source>Paste picture</source>
      <translation>Bild einfügen</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Kontaktaufnahme planen…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove picture</source>
      <translation>Bild entfernen</translation>
    </message>
    <message>
      <source>Role in the group</source>
      <translation>Rolle in der Gruppe</translation>
    </message>
    <message>
      <source>Say whom {name} knows</source>
      <translation>Angeben, wen {name} kennt</translation>
    </message>
    <message>
      <source>Set for all…</source>
      <translation>Für alle setzen…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show its people</source>
      <translation>Personen darin zeigen</translation>
    </message>
    <message>
      <source>Suggested: {tie}</source>
      <translation>Vorschlag: {tie}</translation>
    </message>
    <message>
      <source>The vCard names this person ({kind}). A click connects the two.</source>
      <translation>Die vCard nennt diese Person ({kind}). Ein Klick verbindet die beiden.</translation>
    </message>
    <message>
      <source>Tie: {name}</source>
      <translation>Beziehung: {name}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Write mail…</source>
      <translation>E-Mail schreiben…</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more line(s), kept and exported</source>
      <translation>
        <numerusform>und %Ln weitere Zeile, die erhalten bleibt und exportiert wird</numerusform>
        <numerusform>und %Ln weitere Zeilen, die erhalten bleiben und exportiert werden</numerusform>
      </translation>
    </message>
    <message>
      <source>anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>department</source>
      <translation>Abteilung</translation>
    </message>
    <message numerus="yes">
      <source>every %Ln day(s)</source>
      <translation>
        <numerusform>jeden Tag</numerusform>
        <numerusform>alle %Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>last contact</source>
      <translation>letzter Kontakt</translation>
    </message>
    <message>
      <source>met</source>
      <translation>kennengelernt</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>braucht</translation>
    </message>
    <message>
      <source>next</source>
      <translation>nächster</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>keine Rolle</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keiner</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keiner</translation>
    </message>
    <message>
      <source>offers</source>
      <translation>bietet</translation>
    </message>
    <message>
      <source>prefers</source>
      <translation>bevorzugt</translation>
    </message>
    <message>
      <source>relation</source>
      <translation>Bekanntschaft</translation>
    </message>
    <message>
      <source>rhythm</source>
      <translation>Rhythmus</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>für Ziel</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>sphere</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>{date}, overdue</source>
      <translation>{date}, überfällig</translation>
    </message>
    <message>
      <source>{tie} (the record speaks for it)</source>
      <translation>{tie} (dafür spricht der Verlauf)</translation>
    </message>
    <message>
      <source>{title} at {organization}</source>
      <translation>{title} bei {organization}</translation>
    </message>
  </context>
  <context>
    <name>ContactEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>{name} bearbeiten</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Neuer Kontakt</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>ContactList</name>
    <message>
      <source>Anniversary: {value}</source>
      <translation>Jahrestag: {value}</translation>
    </message>
    <message>
      <source>Birthday: {value}</source>
      <translation>Geburtstag: {value}</translation>
    </message>
    <message>
      <source>Country: {value}</source>
      <translation>Land: {value}</translation>
    </message>
    <message>
      <source>Department: {value}</source>
      <translation>Abteilung: {value}</translation>
    </message>
    <message>
      <source>Due later</source>
      <translation>Später fällig</translation>
    </message>
    <message>
      <source>Due this week</source>
      <translation>Diese Woche fällig</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Inside a word</source>
      <translation>Im Wortinneren</translation>
    </message>
    <message>
      <source>Met: {value}</source>
      <translation>Kennengelernt: {value}</translation>
    </message>
    <message>
      <source>Needs: {value}</source>
      <translation>Braucht: {value}</translation>
    </message>
    <message>
      <source>Never contacted</source>
      <translation>Nie kontaktiert</translation>
    </message>
    <message>
      <source>Nickname: {value}</source>
      <translation>Spitzname: {value}</translation>
    </message>
    <message>
      <source>Not to be contacted regularly</source>
      <translation>Ohne festen Rhythmus</translation>
    </message>
    <message>
      <source>Note: {value}</source>
      <translation>Notiz: {value}</translation>
    </message>
    <message>
      <source>Offers: {value}</source>
      <translation>Bietet: {value}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Overdue for over a month</source>
      <translation>Seit über einem Monat überfällig</translation>
    </message>
    <message>
      <source>Role: {value}</source>
      <translation>Funktion: {value}</translation>
    </message>
    <message>
      <source>Source: {value}</source>
      <translation>Quelle: {value}</translation>
    </message>
    <message>
      <source>Tag: {value}</source>
      <translation>Schlagwort: {value}</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Diesen Monat</translation>
    </message>
    <message>
      <source>This quarter</source>
      <translation>Dieses Quartal</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Dieses Jahr</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>last contact {days} ago</source>
      <translation>letzter Kontakt vor {days}</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
  </context>
  <context>
    <name>ContactListView</name>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
  </context>
  <context>
    <name>ContactsPane</name>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Add tag…</source>
      <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
      <source>Add to group</source>
      <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
      <source>Answer invitation</source>
      <translation>Einladung beantworten</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Copy as vCard</source>
      <translation>Als vCard kopieren</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Log contact</source>
      <translation>Kontakt eintragen</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Ergebnis eintragen</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Neuer Kontakt</translation>
    </message>
    <message>
      <source>Open card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <source>Paste people…</source>
      <translation>Personen einfügen…</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Kontaktaufnahme planen…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Set for all…</source>
      <translation>Für alle setzen…</translation>
    </message>
    <message>
      <source>Show QR code…</source>
      <translation>QR-Code zeigen…</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>Write mail…</source>
      <translation>E-Mail schreiben…</translation>
    </message>
  </context>
  <context>
    <name>ContactsSide</name>
    <message>
      <source>Hide the lists</source>
      <translation>Listen ausblenden</translation>
    </message>
    <message>
      <source>Lists of people</source>
      <translation>Listen von Personen</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Neue Gruppe…</translation>
    </message>
    <message>
      <source>Save as smart list…</source>
      <translation>Als intelligente Liste speichern…</translation>
    </message>
    <message>
      <source>Save in “{name}”</source>
      <translation>In „{name}“ speichern</translation>
    </message>
    <message>
      <source>Show the lists</source>
      <translation>Listen zeigen</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message numerus="yes">
      <source>%Ln contact(s) without a clear place</source>
      <translation>
        <numerusform>%Ln Kontakt ohne klaren Ort</numerusform>
        <numerusform>%Ln Kontakte ohne klaren Ort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln gap(s): {gaps}</source>
      <translation>
        <numerusform>%Ln Lücke: {gaps}</numerusform>
        <numerusform>%Ln Lücken: {gaps}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(the place of %Ln more isn't known).</source>
      <translation>
        <numerusform>(bei %Ln weiteren ist der Ort unbekannt).</numerusform>
        <numerusform>(bei %Ln weiteren ist der Ort unbekannt).</numerusform>
      </translation>
    </message>
    <message>
      <source>A place is covered once you have {enough} contacts there, {near} of them close or good. People you don't know yet don't count, and somebody with two addresses counts at both.</source>
      <translation>Ein Ort ist abgedeckt, sobald dort {enough} Kontakte sind, {near} davon eng oder gut. Wer noch nicht bekannt ist, zählt nicht, und wer zwei Adressen hat, zählt an beiden.</translation>
    </message>
    <message>
      <source>Close or good</source>
      <translation>Eng oder gut</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>Keine Adresse</translation>
    </message>
    <message>
      <source>No gaps</source>
      <translation>Keine Lücken</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
      <source>Of %Ln contact(s) it isn't known whether they are in the area; they count nowhere.</source>
      <translation>
        <numerusform>Bei %Ln Kontakt ist nicht bekannt, ob er im Gebiet ist; er zählt nirgends.</numerusform>
        <numerusform>Bei %Ln Kontakten ist nicht bekannt, ob sie im Gebiet sind; sie zählen nirgends.</numerusform>
      </translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Where they are, by country</source>
      <translation>Wo sie sind, nach Land</translation>
    </message>
    <message numerus="yes">
      <source>Where they are: {covered} of %Ln place(s) covered</source>
      <translation>
        <numerusform>Wo sie sind: {covered} von %Ln Ort abgedeckt</numerusform>
        <numerusform>Wo sie sind: {covered} von %Ln Orten abgedeckt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>covered</source>
      <translation>abgedeckt</translation>
    </message>
    <message>
      <source>no address: note where they live or work</source>
      <translation>keine Adresse: Wohn- oder Arbeitsort eintragen</translation>
    </message>
    <message>
      <source>no such country is known</source>
      <translation>kein bekanntes Land</translation>
    </message>
    <message>
      <source>nobody close or good</source>
      <translation>niemand eng oder gut</translation>
    </message>
    <message>
      <source>the city isn't known: add its region, or mend the spelling</source>
      <translation>die Stadt ist unbekannt: Region ergänzen oder Schreibweise berichtigen</translation>
    </message>
    <message>
      <source>the country is missing</source>
      <translation>das Land fehlt</translation>
    </message>
    <message>
      <source>the region or the city is missing</source>
      <translation>die Region oder die Stadt fehlt</translation>
    </message>
    <message>
      <source>{count} of {enough}</source>
      <translation>{count} von {enough}</translation>
    </message>
    <message>
      <source>{count}, none close</source>
      <translation>{count}, keiner eng</translation>
    </message>
    <message>
      <source>{near} of {enough} close or good</source>
      <translation>{near} von {enough} eng oder gut</translation>
    </message>
    <message numerus="yes">
      <source>{outside} of %Ln invitation(s) in the last {days} days went outside, {share}</source>
      <translation>
        <numerusform>{outside} von %Ln Einladung der letzten {days} Tage ging aus dem Gebiet hinaus, {share}</numerusform>
        <numerusform>{outside} von %Ln Einladungen der letzten {days} Tage gingen aus dem Gebiet hinaus, {share}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{place}: %Ln contact(s), {near} close or good: {state}</source>
      <translation>
        <numerusform>{place}: %Ln Kontakt, {near} eng oder gut: {state}</numerusform>
        <numerusform>{place}: %Ln Kontakte, {near} eng oder gut: {state}</numerusform>
      </translation>
    </message>
    <message>
      <source>{place}: {state}</source>
      <translation>{place}: {state}</translation>
    </message>
  </context>
  <context>
    <name>CoverageChart</name>
    <message numerus="yes">
      <source>%Ln more in the table</source>
      <translation>
        <numerusform>%Ln weiterer in der Tabelle</numerusform>
        <numerusform>%Ln weitere in der Tabelle</numerusform>
      </translation>
    </message>
    <message>
      <source>People by place</source>
      <translation>Personen nach Ort</translation>
    </message>
    <message numerus="yes">
      <source>{place}: %Ln contact(s), covered</source>
      <translation>
        <numerusform>{place}: %Ln Kontakt, abgedeckt</numerusform>
        <numerusform>{place}: %Ln Kontakte, abgedeckt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoverageSheet</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Mend these addresses, and the people count where they are.</source>
      <translation>Sind diese Adressen berichtigt, zählen die Personen dort, wo sie sind.</translation>
    </message>
    <message>
      <source>Of everybody it is known whether they are inside.</source>
      <translation>Bei allen ist bekannt, ob sie im Gebiet sind.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Places of “{goal}”</source>
      <translation>Orte von „{goal}“</translation>
    </message>
    <message>
      <source>Plan a journey there…</source>
      <translation>Eine Reise dorthin planen…</translation>
    </message>
    <message>
      <source>Show these people</source>
      <translation>Diese Personen zeigen</translation>
    </message>
    <message>
      <source>Unclear places</source>
      <translation>Unklare Orte</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation>Was fehlt</translation>
    </message>
    <message>
      <source>Whose place isn't clear</source>
      <translation>Wessen Ort unklar ist</translation>
    </message>
  </context>
  <context>
    <name>CrashSheet</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Something unexpected went wrong</source>
      <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
      <source>What was saved is safe, and you can go on. The report below holds no names and no contact data.</source>
      <translation>Alles Gespeicherte ist sicher, die Arbeit kann weitergehen. Der Bericht unten enthält keine Namen und keine Kontaktdaten.</translation>
    </message>
  </context>
  <context>
    <name>CreditCard</name>
    <message numerus="yes">
      <source>%Ln outcomes name nobody.</source>
      <translation>
        <numerusform>%Ln Ergebnis nennt niemanden.</numerusform>
        <numerusform>%Ln Ergebnisse nennen niemanden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outcomes name somebody: the credit of all people sums to that.</source>
      <translation>
        <numerusform>%Ln Ergebnis nennt jemanden: Die Anteile aller Personen ergeben zusammen diese Zahl.</numerusform>
        <numerusform>%Ln Ergebnisse nennen jemanden: Die Anteile aller Personen ergeben zusammen diese Zahl.</numerusform>
      </translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>No outcome yet. Log one, and who it came from.</source>
      <translation>Noch kein Ergebnis. Eines eintragen, und von wem es kam.</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Who is to thank</source>
      <translation>Wem zu danken ist</translation>
    </message>
  </context>
  <context>
    <name>Criteria</name>
    <message>
      <source>counts</source>
      <translation>zählt</translation>
    </message>
    <message>
      <source>counts a little</source>
      <translation>zählt ein wenig</translation>
    </message>
    <message>
      <source>counts a lot</source>
      <translation>zählt viel</translation>
    </message>
    <message>
      <source>weight {number}</source>
      <translation>Gewicht {number}</translation>
    </message>
  </context>
  <context>
    <name>CriteriaField</name>
    <message numerus="yes">
      <source>%Ln people in your book match this well enough.</source>
      <translation>
        <numerusform>%Ln Person im Adressbuch passt gut genug.</numerusform>
        <numerusform>%Ln Personen im Adressbuch passen gut genug.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people in your book reach that.</source>
      <translation>
        <numerusform>%Ln Person im Adressbuch erreicht das.</numerusform>
        <numerusform>%Ln Personen im Adressbuch erreichen das.</numerusform>
      </translation>
    </message>
    <message>
      <source>A third of all is enough: {least} of {total}.</source>
      <translation>Ein Drittel von allem genügt: {least} von {total}.</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>Weitere hinzufügen</translation>
    </message>
    <message>
      <source>Each person gets the weight of what they meet: {parts}.</source>
      <translation>Jede Person bekommt das Gewicht dessen, was sie erfüllt: {parts}.</translation>
    </message>
    <message>
      <source>Nobody in your book matches this well enough yet. New people are found as you add them.</source>
      <translation>Noch passt niemand im Adressbuch gut genug. Neue werden gefunden, sobald sie darin stehen.</translation>
    </message>
    <message>
      <source>What the book doesn't know of a person counts as not met.</source>
      <translation>Was das Adressbuch von einer Person nicht weiß, zählt als nicht erfüllt.</translation>
    </message>
    <message>
      <source>a target company weighs {weight}</source>
      <translation>eine gewünschte Firma wiegt {weight}</translation>
    </message>
    <message>
      <source>{property} “{value}” weighs {weight}</source>
      <translation>{property} „{value}“ wiegt {weight}</translation>
    </message>
  </context>
  <context>
    <name>CriterionRow</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>50+ or 50-200</source>
      <translation>50+ oder 50-200</translation>
    </message>
    <message>
      <source>A company's name</source>
      <translation>Name einer Firma</translation>
    </message>
    <message>
      <source>A group's name</source>
      <translation>Name einer Gruppe</translation>
    </message>
    <message>
      <source>A tag</source>
      <translation>Ein Schlagwort</translation>
    </message>
    <message>
      <source>CMO, head of marketing</source>
      <translation>CMO, Marketingleiter</translation>
    </message>
    <message>
      <source>How much this counts beside the others</source>
      <translation>Wie viel dies neben den anderen zählt</translation>
    </message>
    <message>
      <source>Malmö</source>
      <translation>Malmö</translation>
    </message>
    <message>
      <source>Nobody in your book</source>
      <translation>Niemand im Adressbuch</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>Eigenschaft</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Retail</source>
      <translation>Einzelhandel</translation>
    </message>
    <message>
      <source>Sweden</source>
      <translation>Schweden</translation>
    </message>
    <message>
      <source>Synonyms…</source>
      <translation>Synonyme…</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>auch {names}</translation>
    </message>
  </context>
  <context>
    <name>CropSheet</name>
    <message>
      <source>Adjust the picture</source>
      <translation>Bild anpassen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Drag it, and enlarge it until the face fills the circle.</source>
      <translation>Ziehen und vergrößern, bis das Gesicht den Kreis füllt.</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
  </context>
  <context>
    <name>CropView</name>
    <message>
      <source>Part of the picture</source>
      <translation>Bildausschnitt</translation>
    </message>
    <message>
      <source>The arrow keys move it, + and - change its size.</source>
      <translation>Die Pfeiltasten bewegen ihn, + und - ändern die Größe.</translation>
    </message>
  </context>
  <context>
    <name>CustomRow</name>
    <message>
      <source>Give this field a name.</source>
      <translation>Diesem Feld fehlt ein Name.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Name des Feldes</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>Wert des Feldes</translation>
    </message>
  </context>
  <context>
    <name>DataErrorSheet</name>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups, newest first. The present file is kept beside a restored one.</source>
      <translation>Sicherungen, neueste zuerst. Die jetzige Datei bleibt neben der wiederhergestellten erhalten.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>The book can't be used right now</source>
      <translation>Das Adressbuch ist gerade nicht nutzbar</translation>
    </message>
  </context>
  <context>
    <name>DayChips</name>
    <message>
      <source>Add a quiet day</source>
      <translation>Ruhigen Tag hinzufügen</translation>
    </message>
    <message>
      <source>Add {example}</source>
      <translation>{example} hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>No such day. Write it as {example}, or without the year.</source>
      <translation>Diesen Tag gibt es nicht. Schreibweise: {example}, auch ohne Jahr.</translation>
    </message>
    <message>
      <source>No such day. Write it as {example}.</source>
      <translation>Diesen Tag gibt es nicht. Schreibweise: {example}.</translation>
    </message>
  </context>
  <context>
    <name>DayPanel</name>
    <message>
      <source>Drop people here or on a day of the month.</source>
      <translation>Personen hier oder auf einem Tag des Monats ablegen.</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
    <message>
      <source>{count} done</source>
      <translation>{count} erledigt</translation>
    </message>
    <message>
      <source>{count} overdue</source>
      <translation>{count} überfällig</translation>
    </message>
    <message>
      <source>{count} planned</source>
      <translation>{count} geplant</translation>
    </message>
  </context>
  <context>
    <name>DecideSheet</name>
    <message numerus="yes">
      <source>%Ln later</source>
      <translation>
        <numerusform>%Ln später</numerusform>
        <numerusform>%Ln später</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln ausgelassen</numerusform>
        <numerusform>%Ln ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more who serve the goal follow.</source>
      <translation>
        <numerusform>%Ln weitere Person, die dem Ziel dient, folgt.</numerusform>
        <numerusform>%Ln weitere, die dem Ziel dienen, folgen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are connected with you on {platform} already.</source>
      <translation>
        <numerusform>%Ln Person ist auf {platform} schon verbunden.</numerusform>
        <numerusform>%Ln Personen sind auf {platform} schon verbunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln still need a reason</source>
      <translation>
        <numerusform>%Ln braucht noch einen Grund</numerusform>
        <numerusform>%Ln brauchen noch einen Grund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln to invite</source>
      <translation>
        <numerusform>%Ln einzuladen</numerusform>
        <numerusform>%Ln einzuladen</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Complete the goal</source>
      <translation>Ziel vervollständigen</translation>
    </message>
    <message>
      <source>Decide on the next ten</source>
      <translation>Über die nächsten zehn entscheiden</translation>
    </message>
    <message>
      <source>Go on with another goal?</source>
      <translation>Mit einem anderen Ziel weitermachen?</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>Ohne es weitermachen</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Personen importieren</translation>
    </message>
    <message>
      <source>Import the people you know, or those of a group; whoever serves the goal stands here then.</source>
      <translation>Bekannte oder die Mitglieder einer Gruppe importieren; wer dem Ziel dient, steht dann hier.</translation>
    </message>
    <message>
      <source>Looking who comes next …</source>
      <translation>Es wird gesucht, wer als Nächstes kommt …</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Neues Ziel</translation>
    </message>
    <message>
      <source>No goal is active yet</source>
      <translation>Noch kein Ziel ist aktiv</translation>
    </message>
    <message>
      <source>Nobody to invite now</source>
      <translation>Derzeit niemand einzuladen</translation>
    </message>
    <message>
      <source>On {platform}.</source>
      <translation>Auf {platform}.</translation>
    </message>
    <message>
      <source>People to decide on</source>
      <translation>Personen, über die zu entscheiden ist</translation>
    </message>
    <message numerus="yes">
      <source>People you know already come first, %Ln of them.</source>
      <translation>
        <numerusform>Bekannte kommen zuerst, %Ln davon.</numerusform>
        <numerusform>Bekannte kommen zuerst, %Ln davon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln invitation(s)</source>
      <translation>
        <numerusform>%Ln Einladung planen</numerusform>
        <numerusform>%Ln Einladungen planen</numerusform>
      </translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save decisions</source>
      <translation>Entscheidungen speichern</translation>
    </message>
    <message>
      <source>Show who serves this goal</source>
      <translation>Zeigen, wer diesem Ziel dient</translation>
    </message>
    <message>
      <source>This month's notes on {platform} are used up.</source>
      <translation>Die Notizen dieses Monats auf {platform} sind aufgebraucht.</translation>
    </message>
    <message>
      <source>What you decided here is not saved yet and would be lost. Save it first to keep it.</source>
      <translation>Was hier entschieden wurde, ist noch nicht gespeichert und ginge verloren. Zum Behalten zuerst speichern.</translation>
    </message>
    <message>
      <source>Whom to invite first follows from what you want: say what, by when, where and whom you look for.</source>
      <translation>Wen man zuerst einlädt, folgt aus dem Ziel: was, bis wann, wo und wer gesucht wird.</translation>
    </message>
    <message>
      <source>Write to those who serve the goal, or import more people: a group's members, an event's guests.</source>
      <translation>An jene schreiben, die dem Ziel dienen, oder weitere Personen importieren: Mitglieder einer Gruppe, Gäste einer Veranstaltung.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message numerus="yes">
      <source>%Ln to decide</source>
      <translation>
        <numerusform>%Ln zu entscheiden</numerusform>
        <numerusform>%Ln zu entscheiden</numerusform>
      </translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <source>In your book</source>
      <translation>Im Adressbuch</translation>
    </message>
    <message>
      <source>Is this the {name} you know?</source>
      <translation>Ist das dieselbe Person: {name}?</translation>
    </message>
    <message>
      <source>Remembered for next time</source>
      <translation>Wird für das nächste Mal gemerkt</translation>
    </message>
    <message>
      <source>Same person, merge</source>
      <translation>Dieselbe Person, zusammenführen</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Two people, add</source>
      <translation>Zwei Personen, hinzufügen</translation>
    </message>
    <message>
      <source>Update as chosen</source>
      <translation>Wie gewählt aktualisieren</translation>
    </message>
    <message>
      <source>Who it may be</source>
      <translation>Wer es sein kann</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>in the file</source>
      <translation>in der Datei</translation>
    </message>
    <message>
      <source>in your book</source>
      <translation>im Adressbuch</translation>
    </message>
    <message>
      <source>{name}, or {other}?</source>
      <translation>{name} oder {other}?</translation>
    </message>
    <message>
      <source>{name}: which values shall stay?</source>
      <translation>{name}: Welche Werte sollen bleiben?</translation>
    </message>
    <message>
      <source>{values}: stays</source>
      <translation>{values}: bleibt erhalten</translation>
    </message>
  </context>
  <context>
    <name>DoneBar</name>
    <message numerus="yes">
      <source>%Ln invitation(s) say no why: they count as sent anyway. Say it of each alone.</source>
      <translation>
        <numerusform>%Ln Einladung sagt kein Warum: Sie zählt als trotzdem gesendet. Für jede einzeln sagen.</numerusform>
        <numerusform>%Ln Einladungen sagen kein Warum: Sie zählen als trotzdem gesendet. Für jede einzeln sagen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>A day later</source>
      <translation>Einen Tag später</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Ctrl+↵</source>
      <translation>Strg+↵</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>How did it go?</source>
      <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
      <source>It says no why yet. One line will do; without one it counts as sent anyway.</source>
      <translation>Sie sagt noch kein Warum. Eine Zeile genügt; ohne sie zählt sie als trotzdem gesendet.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Planen</translation>
    </message>
    <message>
      <source>Sent anyway, without</source>
      <translation>Trotzdem gesendet, ohne</translation>
    </message>
    <message>
      <source>What comes next?</source>
      <translation>Wie geht es weiter?</translation>
    </message>
    <message>
      <source>Why this invitation?</source>
      <translation>Warum diese Einladung?</translation>
    </message>
    <message>
      <source>With this why</source>
      <translation>Mit dieser Begründung</translation>
    </message>
  </context>
  <context>
    <name>DoneQuestion</name>
    <message>
      <source>&amp;Outcome: 1 for “{goal}”</source>
      <translation>E&amp;rgebnis: 1 für „{goal}“</translation>
    </message>
    <message>
      <source>as there was no answer</source>
      <translation>da keine Antwort kam</translation>
    </message>
    <message>
      <source>to follow up what you spoke of</source>
      <translation>um das Gespräch weiterzuführen</translation>
    </message>
    <message>
      <source>to keep in touch</source>
      <translation>um in Kontakt zu bleiben</translation>
    </message>
    <message>
      <source>to say thank you</source>
      <translation>um zu danken</translation>
    </message>
    <message>
      <source>{what} on {day}, {reason}</source>
      <translation>{what} am {day}, {reason}</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message numerus="yes">
      <source>Drop to import %n file(s) or folder(s)</source>
      <translation>
        <numerusform>Ablegen, um %n Datei oder Ordner zu importieren</numerusform>
        <numerusform>Ablegen, um %n Dateien oder Ordner zu importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>You see what will happen before anything is changed.</source>
      <translation>Vor jeder Änderung ist zu sehen, was geschieht.</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>In touch every</source>
      <translation>In Kontakt alle</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Kennengelernt</translation>
    </message>
    <message>
      <source>Met on</source>
      <translation>Kennengelernt am</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Pläne</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Bevorzugter Kanal</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>a mailbox of many</source>
      <translation>ein Postfach für mehrere</translation>
    </message>
    <message>
      <source>a phone of many</source>
      <translation>ein Telefon für mehrere</translation>
    </message>
    <message>
      <source>but another birthday</source>
      <translation>aber ein anderer Geburtstag</translation>
    </message>
    <message>
      <source>but another card number</source>
      <translation>aber eine andere Kartennummer</translation>
    </message>
    <message>
      <source>but another city</source>
      <translation>aber ein anderer Ort</translation>
    </message>
    <message>
      <source>but another e-mail</source>
      <translation>aber eine andere E-Mail</translation>
    </message>
    <message>
      <source>but another name</source>
      <translation>aber ein anderer Name</translation>
    </message>
    <message>
      <source>but another organisation</source>
      <translation>aber eine andere Organisation</translation>
    </message>
    <message>
      <source>but another phone</source>
      <translation>aber ein anderes Telefon</translation>
    </message>
    <message>
      <source>but another profile</source>
      <translation>aber ein anderes Profil</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>initial</source>
      <translation>Anfangsbuchstabe</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>names the other way round</source>
      <translation>Namen in umgekehrter Reihenfolge</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>möglich</translation>
    </message>
    <message>
      <source>same birthday</source>
      <translation>gleicher Geburtstag</translation>
    </message>
    <message>
      <source>same card number</source>
      <translation>gleiche Kartennummer</translation>
    </message>
    <message>
      <source>same city</source>
      <translation>gleicher Ort</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>gleiche E-Mail</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>gleicher Name</translation>
    </message>
    <message>
      <source>same organisation</source>
      <translation>gleiche Organisation</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>gleiches Telefon</translation>
    </message>
    <message>
      <source>same profile</source>
      <translation>gleiches Profil</translation>
    </message>
    <message>
      <source>same title</source>
      <translation>gleicher Titel</translation>
    </message>
    <message>
      <source>similar name</source>
      <translation>ähnlicher Name</translation>
    </message>
    <message>
      <source>very likely</source>
      <translation>sehr wahrscheinlich</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesSheet</name>
    <message numerus="yes">
      <source>%Ln certain</source>
      <translation>
        <numerusform>%Ln sichere</numerusform>
        <numerusform>%Ln sichere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln group(s) of people who may be one</source>
      <translation>
        <numerusform>%Ln Gruppe von Personen, die dieselbe sein können</numerusform>
        <numerusform>%Ln Gruppen von Personen, die dieselbe sein können</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Comparing people</source>
      <translation>Personen vergleichen</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Dubletten suchen</translation>
    </message>
    <message>
      <source>Keys in the list: M merge, N not the same, L later</source>
      <translation>Tasten in der Liste: M zusammenführen, N nicht dieselbe, L später</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Looking through all people …</source>
      <translation>Alle Personen werden verglichen …</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln certain group(s)?</source>
      <translation>
        <numerusform>%Ln sichere Gruppe zusammenführen?</numerusform>
        <numerusform>%Ln sichere Gruppen zusammenführen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge all</source>
      <translation>Alle zusammenführen</translation>
    </message>
    <message numerus="yes">
      <source>Merge all certain ones (%Ln)</source>
      <translation>
        <numerusform>Alle sicheren zusammenführen (%Ln)</numerusform>
        <numerusform>Alle sicheren zusammenführen (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>No duplicates found</source>
      <translation>Keine Dubletten gefunden</translation>
    </message>
    <message>
      <source>Nobody in your book looks like somebody else in it.</source>
      <translation>Niemand im Adressbuch gleicht einer anderen Person darin.</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Nicht dieselbe</translation>
    </message>
    <message>
      <source>Of each group the person with most history stays and gets what the others have. No value is lost, and Undo takes all of it back at once.</source>
      <translation>In jeder Gruppe bleibt die Person mit dem längsten Verlauf und erhält, was die anderen haben. Kein Wert geht verloren, und Rückgängig nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
      <source>That was all</source>
      <translation>Das war alles</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>What you left for later comes up at the next search.</source>
      <translation>Was Sie auf später verschoben haben, erscheint bei der nächsten Suche.</translation>
    </message>
  </context>
  <context>
    <name>EditSheet</name>
    <message>
      <source>It can't be saved yet. Throw away what you changed?</source>
      <translation>Es lässt sich noch nicht speichern. Änderungen verwerfen?</translation>
    </message>
    <message>
      <source>Save what you changed?</source>
      <translation>Änderungen speichern?</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Add field</source>
      <translation>Feld hinzufügen</translation>
    </message>
    <message>
      <source>All fields are shown</source>
      <translation>Alle Felder werden angezeigt</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>Give the contact a name, an organisation, an e-mail address or a phone number.</source>
      <translation>Einen Namen, eine Organisation, eine E-Mail-Adresse oder eine Telefonnummer angeben.</translation>
    </message>
  </context>
  <context>
    <name>EditorForm</name>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>Add address</source>
      <translation>Adresse hinzufügen</translation>
    </message>
    <message>
      <source>Add e-mail</source>
      <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
      <source>Add messaging</source>
      <translation>Messenger hinzufügen</translation>
    </message>
    <message>
      <source>Add own field</source>
      <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
      <source>Add phone</source>
      <translation>Telefon hinzufügen</translation>
    </message>
    <message>
      <source>Add profile</source>
      <translation>Profil hinzufügen</translation>
    </message>
    <message>
      <source>Add web page</source>
      <translation>Webseite hinzufügen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Also in the card</source>
      <translation>Außerdem auf der Karte</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>By the address</source>
      <translation>Nach der Adresse</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Kind of card</source>
      <translation>Art der Karte</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Man</source>
      <translation>Mann</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Messenger</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Kennengelernt</translation>
    </message>
    <message>
      <source>Middle names</source>
      <translation>Mittelnamen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>NetPlanner has no fields for these lines. They are kept and exported as they are.</source>
      <translation>NetPlanner hat für diese Zeilen keine Felder. Sie bleiben erhalten und werden unverändert exportiert.</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>No preference</source>
      <translation>Keine Vorliebe</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>Weitere Namen</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Bevorzugt</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Bekanntschaft</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rhythmus</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Role, e.g. decides on seminars</source>
      <translation>Funktion, z. B. entscheidet über Seminare</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Angezeigt als</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Suffix</source>
      <translation>Namenszusatz</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>The day you met</source>
      <translation>Tag des Kennenlernens</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>Title, e.g. Dr.</source>
      <translation>Titel, z. B. Dr.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>What this person needs, then Enter</source>
      <translation>Was die Person braucht, dann Eingabetaste</translation>
    </message>
    <message>
      <source>What this person offers, then Enter</source>
      <translation>Was die Person bietet, dann Eingabetaste</translation>
    </message>
    <message>
      <source>Where and how you met</source>
      <translation>Wo und wie kennengelernt</translation>
    </message>
    <message>
      <source>Where the data comes from</source>
      <translation>Woher die Daten stammen</translation>
    </message>
    <message>
      <source>Woman</source>
      <translation>Frau</translation>
    </message>
    <message>
      <source>by the tie</source>
      <translation>nach der Beziehung</translation>
    </message>
  </context>
  <context>
    <name>EntryRow</name>
    <message>
      <source>Acts</source>
      <translation>Aktionen</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A file in the archive can't be unpacked.</source>
      <translation>Eine Datei im Archiv lässt sich nicht entpacken.</translation>
    </message>
    <message>
      <source>A line of the card has too many parameters.</source>
      <translation>Eine Zeile der Karte hat zu viele Parameter.</translation>
    </message>
    <message>
      <source>A line of the card is too long.</source>
      <translation>Eine Zeile der Karte ist zu lang.</translation>
    </message>
    <message>
      <source>A quotation mark in the table is not closed.</source>
      <translation>Ein Anführungszeichen in der Tabelle ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>An invitation on {platform} waits for an answer already. Nobody is asked twice.</source>
      <translation>Eine Einladung auf {platform} wartet bereits auf Antwort. Niemand wird zweimal gefragt.</translation>
    </message>
    <message>
      <source>An invitation on {platform} was declined. A no is a no: choose another way.</source>
      <translation>Eine Einladung auf {platform} wurde abgelehnt. Ein Nein ist ein Nein: bitte einen anderen Weg wählen.</translation>
    </message>
    <message>
      <source>Another program is using the book now. Close it, then try again. Nothing was changed.</source>
      <translation>Ein anderes Programm verwendet gerade das Adressbuch. Es schließen und noch einmal versuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>At least one part must count something.</source>
      <translation>Mindestens ein Teil muss zählen.</translation>
    </message>
    <message>
      <source>At least one plan a day. Nothing was changed.</source>
      <translation>Mindestens ein Plan am Tag. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>At most {most} mails go in an hour.</source>
      <translation>Höchstens {most} Mails gehen in einer Stunde hinaus.</translation>
    </message>
    <message>
      <source>By when? Give a date after today.</source>
      <translation>Bis wann? Ein Datum nach heute angeben.</translation>
    </message>
    <message>
      <source>Cards are nested too deeply.</source>
      <translation>Karten sind zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>Choose 1 to {most} contacts, and of them no more that are close or good.</source>
      <translation>1 bis {most} Kontakte wählen, davon höchstens ebenso viele enge oder gute.</translation>
    </message>
    <message>
      <source>Choose 1 to {most} invitations a day.</source>
      <translation>1 bis {most} Einladungen am Tag wählen.</translation>
    </message>
    <message>
      <source>Choose 1 to {most} steps.</source>
      <translation>1 bis {most} Schritte wählen.</translation>
    </message>
    <message>
      <source>Choose A4 or Letter.</source>
      <translation>A4 oder Letter wählen.</translation>
    </message>
    <message>
      <source>Choose a channel from the list.</source>
      <translation>Einen Kanal aus der Liste wählen.</translation>
    </message>
    <message>
      <source>Choose a language from the list.</source>
      <translation>Bitte eine Sprache aus der Liste wählen.</translation>
    </message>
    <message>
      <source>Choose a need or an offer.</source>
      <translation>Einen Bedarf oder ein Angebot wählen.</translation>
    </message>
    <message>
      <source>Choose a platform from the list.</source>
      <translation>Eine Plattform aus der Liste wählen.</translation>
    </message>
    <message>
      <source>Choose an answer from the list.</source>
      <translation>Eine Antwort aus der Liste wählen.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Eine andere Person wählen.</translation>
    </message>
    <message>
      <source>Choose how the two are related.</source>
      <translation>Wählen, wie die beiden verbunden sind.</translation>
    </message>
    <message>
      <source>Choose the goal that this brought nearer.</source>
      <translation>Das Ziel wählen, dem dies näher gebracht hat.</translation>
    </message>
    <message>
      <source>Choose two different platforms.</source>
      <translation>Zwei verschiedene Plattformen wählen.</translation>
    </message>
    <message>
      <source>Choose two people or more to merge. Nothing was changed.</source>
      <translation>Zwei oder mehr Personen zum Zusammenführen wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Choose what happens to people you already have.</source>
      <translation>Wählen, was mit schon vorhandenen Personen geschieht.</translation>
    </message>
    <message>
      <source>Choose what the template is for.</source>
      <translation>Bitte wählen, wofür die Vorlage ist.</translation>
    </message>
    <message>
      <source>Choose whom it is for.</source>
      <translation>Auswählen, an wen es geht.</translation>
    </message>
    <message>
      <source>Give a name, an organisation, an e-mail or a phone number.</source>
      <translation>Einen Namen, eine Organisation, eine E-Mail-Adresse oder eine Telefonnummer angeben.</translation>
    </message>
    <message>
      <source>Give a reason.</source>
      <translation>Einen Grund angeben.</translation>
    </message>
    <message>
      <source>Give a whole number from 0 on, or leave it empty.</source>
      <translation>Eine ganze Zahl ab 0 eingeben oder leer lassen.</translation>
    </message>
    <message>
      <source>Give the amount as a number above 0.</source>
      <translation>Die Anzahl als Zahl über 0 angeben.</translation>
    </message>
    <message>
      <source>Give the company a name.</source>
      <translation>Der Firma fehlt ein Name.</translation>
    </message>
    <message>
      <source>Give the days as a number from 1 to 3,660.</source>
      <translation>Die Tage als Zahl von 1 bis 3.660 angeben.</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>Der Gruppe fehlt ein Name.</translation>
    </message>
    <message>
      <source>Give the minutes as a number from 0 on.</source>
      <translation>Die Minuten als Zahl ab 0 angeben.</translation>
    </message>
    <message>
      <source>Give the network a name.</source>
      <translation>Das Netzwerk braucht einen Namen.</translation>
    </message>
    <message>
      <source>Give the smart list a name.</source>
      <translation>Der intelligenten Liste fehlt ein Name.</translation>
    </message>
    <message>
      <source>Give the tag a name.</source>
      <translation>Dem Schlagwort einen Namen geben.</translation>
    </message>
    <message>
      <source>Give the template a name.</source>
      <translation>Bitte der Vorlage einen Namen geben.</translation>
    </message>
    <message>
      <source>Give the weight as a whole number from 1 on.</source>
      <translation>Das Gewicht als ganze Zahl ab 1 angeben.</translation>
    </message>
    <message>
      <source>How many? Give a whole number from 1 on.</source>
      <translation>Wie viele? Eine ganze Zahl ab 1 angeben.</translation>
    </message>
    <message>
      <source>It can come again every 1 to 3660 days, and at least once in ten years.</source>
      <translation>Eine Wiederholung ist nach 1 bis 3660 Tagen möglich, mindestens einmal in zehn Jahren.</translation>
    </message>
    <message>
      <source>It is a file of an office program. Save it there as CSV first.</source>
      <translation>Das ist eine Datei eines Büroprogramms. Zuerst dort als CSV speichern.</translation>
    </message>
    <message>
      <source>It leaves no room for a why: {length} of {limit} characters with the shortest one.</source>
      <translation>Sie lässt keinen Platz für eine Begründung: {length} von {limit} Zeichen mit der kürzesten.</translation>
    </message>
    <message>
      <source>It needs a place for the why. Nobody gets a text that says no why.</source>
      <translation>Sie braucht einen Platz für die Begründung. Niemand bekommt einen Text, der kein Warum nennt.</translation>
    </message>
    <message>
      <source>No public holidays are known for “{country}”. Nothing was changed.</source>
      <translation>Für „{country}“ sind keine Feiertage bekannt. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>No sound backup could be made, so nothing was changed. Check the space on the disk, then try again.</source>
      <translation>Es ließ sich keine einwandfreie Sicherung anlegen, daher wurde nichts geändert. Den freien Platz auf dem Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Nobody is left to send to.</source>
      <translation>Es ist niemand übrig, an den gesendet wird.</translation>
    </message>
    <message>
      <source>None of the columns named is in this table.</source>
      <translation>Keine der genannten Spalten steht in dieser Tabelle.</translation>
    </message>
    <message>
      <source>Nothing fills {places}. Choose from the list.</source>
      <translation>Nichts füllt {places}. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
      <source>One outcome can't lead to another that led to it. Choose an earlier one.</source>
      <translation>Ein Ergebnis kann nicht zu einem führen, aus dem es selbst hervorging. Ein früheres wählen.</translation>
    </message>
    <message>
      <source>Plan at least one week ahead, at most eight. Nothing was changed.</source>
      <translation>Mindestens eine Woche, höchstens acht Wochen im Voraus planen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Say what you want, in a few words.</source>
      <translation>In wenigen Worten sagen, was erreicht werden soll.</translation>
    </message>
    <message>
      <source>Say what, in a word or two.</source>
      <translation>In ein, zwei Worten angeben, was.</translation>
    </message>
    <message>
      <source>Say whom it should find: a word or a condition.</source>
      <translation>Angeben, wen sie finden soll: ein Wort oder eine Bedingung.</translation>
    </message>
    <message>
      <source>Say whom you look for as property and value.</source>
      <translation>Als Eigenschaft und Wert angeben, wer gesucht wird.</translation>
    </message>
    <message>
      <source>Say why you want to connect: an invitation needs its why.</source>
      <translation>Sagen, warum der Kontakt gewünscht ist: Eine Einladung braucht eine Begründung.</translation>
    </message>
    <message>
      <source>Set up a mail account first.</source>
      <translation>Bitte zuerst ein Mailkonto einrichten.</translation>
    </message>
    <message>
      <source>Some messages can't go yet. Nothing was sent.</source>
      <translation>Einige Nachrichten können noch nicht hinaus. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>Something else was changed since. Edit › Undo takes that back first.</source>
      <translation>Seither wurde etwas anderes geändert. Bearbeiten › Rückgängig nimmt das zuerst zurück.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong. Nothing was changed by it.</source>
      <translation>Etwas Unerwartetes ist schiefgegangen. Dadurch wurde nichts geändert.</translation>
    </message>
    <message>
      <source>That can't be done with what was entered. Nothing was changed.</source>
      <translation>Mit diesen Eingaben geht das nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The archive is damaged. Download it again.</source>
      <translation>Das Archiv ist beschädigt. Es noch einmal herunterladen.</translation>
    </message>
    <message>
      <source>The archive is locked with a password. Unpack it first.</source>
      <translation>Das Archiv ist mit einem Passwort geschützt. Es zuerst entpacken.</translation>
    </message>
    <message>
      <source>The archive unpacks to more than is read.</source>
      <translation>Das Archiv ist entpackt größer, als gelesen wird.</translation>
    </message>
    <message>
      <source>The book can only be read here. Nothing was changed.</source>
      <translation>Das Adressbuch lässt sich hier nur lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The book can't be opened. It is untouched.</source>
      <translation>Das Adressbuch lässt sich nicht öffnen. Es ist unverändert.</translation>
    </message>
    <message>
      <source>The book can't be read or written now. What was saved is untouched.</source>
      <translation>Das Adressbuch lässt sich gerade weder lesen noch schreiben. Alles Gespeicherte ist unverändert.</translation>
    </message>
    <message>
      <source>The book is damaged. It is left as it is; the newest good backup can take its place.</source>
      <translation>Das Adressbuch ist beschädigt. Es bleibt, wie es ist; die neueste gute Sicherung kann an seine Stelle treten.</translation>
    </message>
    <message>
      <source>The book was written by a newer NetPlanner. Install the newer version to open it.</source>
      <translation>Das Adressbuch stammt aus einem neueren NetPlanner. Zum Öffnen die neuere Version installieren.</translation>
    </message>
    <message>
      <source>The calendar is not there any more.</source>
      <translation>Der Kalender ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The card has too many lines.</source>
      <translation>Die Karte hat zu viele Zeilen.</translation>
    </message>
    <message>
      <source>The card has too many values.</source>
      <translation>Die Karte hat zu viele Werte.</translation>
    </message>
    <message>
      <source>The card is too large.</source>
      <translation>Die Karte ist zu groß.</translation>
    </message>
    <message>
      <source>The connection broke off.</source>
      <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was changed. Free some space, then try again.</source>
      <translation>Der Datenträger ist voll, daher wurde nichts geändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The disk reports an error. Nothing was changed.</source>
      <translation>Der Datenträger meldet einen Fehler. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The file can't be read. Check that it is yours to read.</source>
      <translation>Die Datei lässt sich nicht lesen. Die Leserechte prüfen.</translation>
    </message>
    <message>
      <source>The file holds no contacts.</source>
      <translation>Die Datei enthält keine Kontakte.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file is no text that can be read here.</source>
      <translation>Die Datei ist kein Text, der hier gelesen werden kann.</translation>
    </message>
    <message>
      <source>The file is too large to be read.</source>
      <translation>Die Datei ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
      <source>The folder “{path}” can't be used: {reason}.</source>
      <translation>Der Ordner „{path}“ ist nicht nutzbar: {reason}.</translation>
    </message>
    <message>
      <source>The goal can't be active yet. It still needs {missing}.</source>
      <translation>Das Ziel kann noch nicht aktiv sein. Es fehlt: {missing}.</translation>
    </message>
    <message>
      <source>The keyring did not open. The password is asked for once at each start.</source>
      <translation>Der Schlüsselbund ließ sich nicht öffnen. Nach dem Passwort wird bei jedem Start einmal gefragt.</translation>
    </message>
    <message>
      <source>The last invitation was withdrawn. {platform} takes another from {day} on.</source>
      <translation>Die letzte Einladung wurde zurückgezogen. {platform} nimmt eine weitere ab {day} an.</translation>
    </message>
    <message>
      <source>The other way round stands there already. Change that one instead.</source>
      <translation>Die umgekehrte Verbindung gibt es schon. Stattdessen diese ändern.</translation>
    </message>
    <message>
      <source>The pattern of addresses needs https:// and {handle} where the name goes.</source>
      <translation>Das Muster der Adressen braucht https:// und {handle}, wo der Name steht.</translation>
    </message>
    <message>
      <source>The picture is too large. Choose one of at most 10 MB.</source>
      <translation>Das Bild ist zu groß. Eines mit höchstens 10 MB wählen.</translation>
    </message>
    <message>
      <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
      <translation>Der Port ist eine Zahl von 1 bis 65535, meist 465 oder 587.</translation>
    </message>
    <message>
      <source>The printer doesn't take the pages. Save the plan as PDF instead.</source>
      <translation>Der Drucker nimmt die Seiten nicht an. Den Plan stattdessen als PDF speichern.</translation>
    </message>
    <message>
      <source>The range ends before it begins: {first} to {last}.</source>
      <translation>Der Zeitraum endet vor seinem Anfang: {first} bis {last}.</translation>
    </message>
    <message>
      <source>The server does not take this user and password.</source>
      <translation>Der Server nimmt Benutzer und Passwort nicht an.</translation>
    </message>
    <message>
      <source>The server refused this address: “{reply}”.</source>
      <translation>Der Server hat diese Adresse abgelehnt: „{reply}“.</translation>
    </message>
    <message>
      <source>The server refused this mail: “{reply}”.</source>
      <translation>Der Server hat diese Mail abgelehnt: „{reply}“.</translation>
    </message>
    <message>
      <source>The server takes no mail from this address: “{reply}”.</source>
      <translation>Der Server nimmt von dieser Adresse keine Mail an: „{reply}“.</translation>
    </message>
    <message>
      <source>The settings could not be saved: {reason}. The former ones stay.</source>
      <translation>Die Einstellungen ließen sich nicht speichern: {reason}. Die bisherigen bleiben.</translation>
    </message>
    <message>
      <source>The start at login could not be changed: {reason}. Nothing else was changed.</source>
      <translation>Der Start bei der Anmeldung ließ sich nicht ändern: {reason}. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The table has too many columns.</source>
      <translation>Die Tabelle hat zu viele Spalten.</translation>
    </message>
    <message>
      <source>The text breaks off or is no JSON.</source>
      <translation>Der Text bricht ab oder ist kein JSON.</translation>
    </message>
    <message>
      <source>The three shares must make 100 % together. Nothing was changed.</source>
      <translation>Die drei Anteile müssen zusammen 100 % ergeben. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The why belongs into the text, not into the subject.</source>
      <translation>Die Begründung gehört in den Text, nicht in den Betreff.</translation>
    </message>
    <message>
      <source>The why has no substitute: take out what stands behind |.</source>
      <translation>Für die Begründung gibt es keinen Ersatz: bitte entfernen, was hinter | steht.</translation>
    </message>
    <message>
      <source>There is a network called “{name}” already.</source>
      <translation>Es gibt schon ein Netzwerk namens „{name}“.</translation>
    </message>
    <message>
      <source>There is a smart list “{name}” already. Choose another name.</source>
      <translation>Eine intelligente Liste „{name}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>There is an archive in the archive. Unpack it first.</source>
      <translation>Im Archiv ist ein weiteres Archiv. Zuerst entpacken.</translation>
    </message>
    <message>
      <source>There is no calendar in the file. Export it as iCalendar (.ics).</source>
      <translation>In der Datei ist kein Kalender. Sie lässt sich als iCalendar (.ics) exportieren.</translation>
    </message>
    <message>
      <source>This can't be the why of an invitation: {reasons}.</source>
      <translation>Das kann nicht die Begründung einer Einladung sein: {reasons}.</translation>
    </message>
    <message>
      <source>This company was joined with another meanwhile. Open it again.</source>
      <translation>Diese Firma wurde inzwischen mit einer anderen zusammengeführt. Sie erneut öffnen.</translation>
    </message>
    <message>
      <source>This contact was deleted meanwhile. Undo brings it back.</source>
      <translation>Dieser Kontakt wurde inzwischen gelöscht. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
      <source>This day lies ahead. Choose today or a day before.</source>
      <translation>Dieser Tag liegt in der Zukunft. Heute oder einen früheren Tag wählen.</translation>
    </message>
    <message>
      <source>This entry was deleted meanwhile. Undo brings it back.</source>
      <translation>Dieser Eintrag wurde inzwischen gelöscht. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
      <source>This file is no NetPlanner book. It is untouched.</source>
      <translation>Diese Datei ist kein NetPlanner-Adressbuch. Sie ist unverändert.</translation>
    </message>
    <message>
      <source>This goal was deleted meanwhile. Undo brings it back.</source>
      <translation>Dieses Ziel wurde inzwischen gelöscht. Rückgängig holt es zurück.</translation>
    </message>
    <message>
      <source>This group was deleted meanwhile. Undo brings it back.</source>
      <translation>Diese Gruppe wurde inzwischen gelöscht. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
      <source>This import is no longer recorded. Nothing was changed.</source>
      <translation>Dieser Import ist nicht mehr verzeichnet. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This is no date. Write it as day, month, year.</source>
      <translation>Das ist kein Datum. Schreibweise: Tag, Monat, Jahr.</translation>
    </message>
    <message>
      <source>This is no entry of an address book.</source>
      <translation>Das ist kein Eintrag eines Adressbuchs.</translation>
    </message>
    <message>
      <source>This is no id of a mail.</source>
      <translation>Das ist keine Kennung einer Mail.</translation>
    </message>
    <message>
      <source>This is no picture that can be read. Choose a JPEG, PNG or WebP.</source>
      <translation>Das ist kein lesbares Bild. JPEG, PNG oder WebP wählen.</translation>
    </message>
    <message>
      <source>This is no time of day. Write it as 14:30.</source>
      <translation>Das ist keine Uhrzeit. Schreibweise: 14:30.</translation>
    </message>
    <message>
      <source>This is no web address. It begins with https://.</source>
      <translation>Das ist keine Webadresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
      <source>This mailing is being sent already.</source>
      <translation>Diese Aussendung wird bereits gesendet.</translation>
    </message>
    <message>
      <source>This mailing was discarded meanwhile.</source>
      <translation>Diese Aussendung wurde inzwischen verworfen.</translation>
    </message>
    <message>
      <source>This mailing was written from {expected}, but the account is {found} now.</source>
      <translation>Diese Aussendung wurde von {expected} geschrieben, das Konto ist jetzt {found}.</translation>
    </message>
    <message>
      <source>This message was discarded meanwhile.</source>
      <translation>Diese Nachricht wurde inzwischen verworfen.</translation>
    </message>
    <message>
      <source>This message went already and can't be changed.</source>
      <translation>Diese Nachricht ist schon hinausgegangen und kann nicht geändert werden.</translation>
    </message>
    <message>
      <source>This network was deleted meanwhile. Undo brings it back.</source>
      <translation>Dieses Netzwerk wurde inzwischen gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
      <source>This outcome was deleted meanwhile. Undo brings it back.</source>
      <translation>Dieses Ergebnis wurde inzwischen gelöscht. Rückgängig holt es zurück.</translation>
    </message>
    <message>
      <source>This outreach was deleted meanwhile. Undo brings it back.</source>
      <translation>Diese Kontaktaufnahme wurde inzwischen gelöscht. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
      <source>This property of people is not known here.</source>
      <translation>Diese Eigenschaft von Personen ist hier nicht bekannt.</translation>
    </message>
    <message>
      <source>This relationship was removed meanwhile. Undo brings it back.</source>
      <translation>Diese Verbindung wurde inzwischen entfernt. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
      <source>This smart list was deleted meanwhile. Undo brings it back.</source>
      <translation>Diese intelligente Liste wurde inzwischen gelöscht. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
      <source>This system has no keyring. The password is asked for once at each start.</source>
      <translation>Dieses System hat keinen Schlüsselbund. Nach dem Passwort wird bei jedem Start einmal gefragt.</translation>
    </message>
    <message>
      <source>This tag was deleted meanwhile. Undo brings it back.</source>
      <translation>Dieses Schlagwort wurde inzwischen gelöscht. Rückgängig holt es zurück.</translation>
    </message>
    <message>
      <source>This template did not come with NetPlanner.</source>
      <translation>Diese Vorlage kam nicht mit NetPlanner.</translation>
    </message>
    <message>
      <source>This template was deleted meanwhile. Undo brings it back.</source>
      <translation>Diese Vorlage wurde inzwischen gelöscht. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
      <source>This time zone isn't known. Choose one like Europe/Copenhagen.</source>
      <translation>Diese Zeitzone ist nicht bekannt. Bitte eine wie Europe/Copenhagen wählen.</translation>
    </message>
    <message>
      <source>This was done already.</source>
      <translation>Das ist schon erledigt.</translation>
    </message>
    <message>
      <source>What follows a silence needs 1 to 366 days and a way to turn to somebody.</source>
      <translation>Was auf ausbleibende Antwort folgt, braucht 1 bis 366 Tage und einen Weg der Kontaktaufnahme.</translation>
    </message>
    <message>
      <source>What the columns of the table hold is not known. Say it first.</source>
      <translation>Was die Spalten der Tabelle enthalten, ist nicht bekannt. Es zuerst angeben.</translation>
    </message>
    <message>
      <source>What was said of the columns can't be read.</source>
      <translation>Die Angaben zu den Spalten lassen sich nicht lesen.</translation>
    </message>
    <message>
      <source>Which of the people is you is not known. Write your name into “About me” first.</source>
      <translation>Welche der Personen die eigene ist, ist nicht bekannt. Zuerst den eigenen Namen unter „Über mich“ eintragen.</translation>
    </message>
    <message>
      <source>Who invited whom is not said.</source>
      <translation>Wer wen eingeladen hat, ist nicht angegeben.</translation>
    </message>
    <message>
      <source>Write the note first.</source>
      <translation>Zuerst die Notiz schreiben.</translation>
    </message>
    <message>
      <source>Write the password of the mail account.</source>
      <translation>Bitte das Passwort des Mailkontos eingeben.</translation>
    </message>
    <message>
      <source>Write the server's name, such as smtp.example.com.</source>
      <translation>Bitte den Namen des Servers eingeben, etwa smtp.example.com.</translation>
    </message>
    <message>
      <source>You are connected on {platform} already.</source>
      <translation>Auf {platform} besteht schon eine Verbindung.</translation>
    </message>
    <message>
      <source>a date after today</source>
      <translation>ein Datum nach heute</translation>
    </message>
    <message>
      <source>a place in it is not filled in</source>
      <translation>eine Stelle darin ist nicht ausgefüllt</translation>
    </message>
    <message>
      <source>an area</source>
      <translation>ein Gebiet</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>wie viele</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>sie ist leer</translation>
    </message>
    <message>
      <source>it is longer than the platform allows</source>
      <translation>sie ist länger, als die Plattform erlaubt</translation>
    </message>
    <message>
      <source>it is not allowed</source>
      <translation>es ist nicht erlaubt</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>er ist nicht da</translation>
    </message>
    <message>
      <source>it is shorter than 20 characters</source>
      <translation>sie ist kürzer als 20 Zeichen</translation>
    </message>
    <message>
      <source>it is the platform's own default text</source>
      <translation>sie ist der Standardtext der Plattform</translation>
    </message>
    <message>
      <source>it names another contact</source>
      <translation>sie nennt einen anderen Kontakt</translation>
    </message>
    <message>
      <source>its kind</source>
      <translation>welche Art</translation>
    </message>
    <message>
      <source>the disk can only be read</source>
      <translation>der Datenträger ist nur lesbar</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>was es ist</translation>
    </message>
    <message>
      <source>whom you look for</source>
      <translation>wer gesucht wird</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>der eigene Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
      <source>{host} can't prove that it is the right server. Nothing was sent to it.</source>
      <translation>{host} kann nicht beweisen, der richtige Server zu sein. Nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
      <source>{host} does not answer on port {port}. What went stays sent; go on later.</source>
      <translation>{host} antwortet nicht auf Port {port}. Gesendetes bleibt gesendet; bitte später fortsetzen.</translation>
    </message>
    <message>
      <source>{host} offers no encryption on port {port}. Nothing was sent to it.</source>
      <translation>{host} bietet auf Port {port} keine Verschlüsselung. Nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
      <source>{host} offers no way to log in that is known here.</source>
      <translation>{host} bietet keine hier bekannte Anmeldung.</translation>
    </message>
    <message>
      <source>{name} asked not to be contacted this way. Choose another channel or another person.</source>
      <translation>{name} möchte auf diesem Weg nicht kontaktiert werden. Einen anderen Kanal oder eine andere Person wählen.</translation>
    </message>
    <message>
      <source>{name} came with NetPlanner and can't be removed. Choose another network instead.</source>
      <translation>{name} gehört zu NetPlanner und kann nicht entfernt werden. Stattdessen ein anderes Netzwerk wählen.</translation>
    </message>
    <message>
      <source>{name} is closed on that day. Choose another channel or another day.</source>
      <translation>{name} ist an diesem Tag geschlossen. Einen anderen Kanal oder einen anderen Tag wählen.</translation>
    </message>
    <message>
      <source>{places} is no place to fill in.</source>
      <translation>{places} ist kein Platzhalter.</translation>
    </message>
    <message>
      <source>“{address}” is no mail address.</source>
      <translation>„{address}“ ist keine Mailadresse.</translation>
    </message>
    <message>
      <source>“{field}” is nothing a column can hold here.</source>
      <translation>„{field}“ kann eine Spalte hier nicht enthalten.</translation>
    </message>
    <message>
      <source>“{file}” can't be read. Check that it is still there and yours to read.</source>
      <translation>„{file}“ lässt sich nicht lesen. Prüfen, ob die Datei noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
      <source>“{file}” can't be written there. Choose another folder.</source>
      <translation>„{file}“ lässt sich dort nicht schreiben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>“{file}” has an ending that is not known here. Use .vcf, .csv or .ics.</source>
      <translation>Die Endung von „{file}“ ist hier nicht bekannt. Möglich sind .vcf, .csv und .ics.</translation>
    </message>
    <message>
      <source>“{file}” is no sound backup. Nothing was changed; choose another one.</source>
      <translation>„{file}“ ist keine einwandfreie Sicherung. Nichts wurde geändert; eine andere wählen.</translation>
    </message>
    <message>
      <source>“{file}” is not there any more.</source>
      <translation>„{file}“ ist nicht mehr da.</translation>
    </message>
    <message>
      <source>“{path}” is a file, not a folder. Choose another folder for the data.</source>
      <translation>„{path}“ ist eine Datei, kein Ordner. Einen anderen Ordner für die Daten wählen.</translation>
    </message>
    <message>
      <source>“{text}” is no country, region or city known here. Check the spelling.</source>
      <translation>„{text}“ ist hier weder als Land noch als Region oder Ort bekannt. Die Schreibweise prüfen.</translation>
    </message>
    <message>
      <source>“{text}” may be several places. Add the country: {choices}.</source>
      <translation>„{text}“ kann mehrere Orte meinen. Das Land ergänzen: {choices}.</translation>
    </message>
  </context>
  <context>
    <name>ExplainButton</name>
    <message>
      <source>How is this calculated?</source>
      <translation>Wie wird das berechnet?</translation>
    </message>
  </context>
  <context>
    <name>FactChips</name>
    <message>
      <source>Click to put a fact into the why.</source>
      <translation>Klicken, um eine Angabe in die Begründung zu setzen.</translation>
    </message>
    <message>
      <source>Put “{fact}” into the why</source>
      <translation>„{fact}“ in die Begründung setzen</translation>
    </message>
    <message>
      <source>What you know about {who}</source>
      <translation>Bekanntes über {who}</translation>
    </message>
    <message>
      <source>in {group}</source>
      <translation>in {group}</translation>
    </message>
    <message>
      <source>knows {name}</source>
      <translation>kennt {name}</translation>
    </message>
  </context>
  <context>
    <name>FeedBox</name>
    <message>
      <source>Another file…</source>
      <translation>Andere Datei…</translation>
    </message>
    <message>
      <source>Besides the plan itself:</source>
      <translation>Neben dem Plan selbst:</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>Geburtstage</translation>
    </message>
    <message>
      <source>Calendars on this computer subscribe to the address of the file; in Thunderbird choose New calendar, On the network. For a phone keep the file in a folder that you share with it. Only you can read the file.</source>
      <translation>Kalender auf diesem Computer abonnieren die Adresse der Datei; in Thunderbird über Neuer Kalender, Im Netzwerk. Für ein Telefon gehört die Datei in einen Ordner, der mit ihm geteilt wird. Niemand sonst auf dem Computer kann die Datei lesen.</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Export once…</source>
      <translation>Einmal exportieren…</translation>
    </message>
    <message>
      <source>File to subscribe to</source>
      <translation>Datei zum Abonnieren</translation>
    </message>
    <message>
      <source>Keep a file to subscribe to…</source>
      <translation>Datei zum Abonnieren führen…</translation>
    </message>
    <message>
      <source>Kept fresh with every change: {file}</source>
      <translation>Wird mit jeder Änderung aktualisiert: {file}</translation>
    </message>
    <message>
      <source>Seminars and other activities of groups</source>
      <translation>Seminare und andere Aktivitäten von Gruppen</translation>
    </message>
    <message>
      <source>Stop and delete the file</source>
      <translation>Beenden und Datei löschen</translation>
    </message>
    <message>
      <source>Why you want each contact, and messages</source>
      <translation>Das Warum jedes Kontakts und Nachrichten</translation>
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <source>What “{column}” holds</source>
      <translation>Inhalt von „{column}“</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Beliebige Zeit</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>How long it takes</source>
      <translation>Wie lange es dauert</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>No goal</source>
      <translation>Kein Ziel</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Write it as 14:30</source>
      <translation>Schreibweise: 14:30</translation>
    </message>
    <message>
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>blog</source>
      <translation>Blog</translation>
    </message>
    <message>
      <source>car</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>fax at work</source>
      <translation>Fax (Arbeit)</translation>
    </message>
    <message>
      <source>home page</source>
      <translation>Homepage</translation>
    </message>
    <message>
      <source>iPhone</source>
      <translation>iPhone</translation>
    </message>
    <message>
      <source>main number</source>
      <translation>Zentrale</translation>
    </message>
    <message>
      <source>message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>mobil</translation>
    </message>
    <message>
      <source>other</source>
      <translation>andere</translation>
    </message>
    <message>
      <source>pager</source>
      <translation>Pager</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>private fax</source>
      <translation>Fax (privat)</translation>
    </message>
    <message>
      <source>web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>work</source>
      <translation>Arbeit</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Backup written to {file}</source>
      <translation>Sicherung nach {file} geschrieben</translation>
    </message>
    <message>
      <source>Contact files</source>
      <translation>Kontaktdateien</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
      <source>Exported %Ln record(s) to {file}</source>
      <translation>
        <numerusform>%Ln Eintrag nach {file} exportiert</numerusform>
        <numerusform>%Ln Einträge nach {file} exportiert</numerusform>
      </translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Kontakte importieren</translation>
    </message>
    <message>
      <source>LDIF</source>
      <translation>LDIF</translation>
    </message>
    <message>
      <source>LinkedIn, Facebook and other archives</source>
      <translation>LinkedIn, Facebook und andere Archive</translation>
    </message>
    <message>
      <source>NetPlanner backup (*.db)</source>
      <translation>NetPlanner-Sicherung (*.db)</translation>
    </message>
    <message>
      <source>Nobody to paste: the clipboard holds no contacts.</source>
      <translation>Niemand einzufügen: Die Zwischenablage enthält keine Kontakte.</translation>
    </message>
    <message>
      <source>Plan, birthdays and seminars as calendar (*.ics)</source>
      <translation>Plan, Geburtstage und Seminare als Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore “{file}”?</source>
      <translation>„{file}“ wiederherstellen?</translation>
    </message>
    <message>
      <source>Table of contacts (*.csv)</source>
      <translation>Tabelle der Kontakte (*.csv)</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>The people, goals and plans of the backup take the place of the present ones. The present book is kept as a file beside it. Undo can't go back past this.</source>
      <translation>Personen, Ziele und Pläne der Sicherung treten an die Stelle der jetzigen. Das jetzige Adressbuch bleibt daneben als Datei erhalten. Rückgängig reicht nicht weiter zurück als bis hierher.</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>eingefügter Text</translation>
    </message>
    <message>
      <source>vCard</source>
      <translation>vCard</translation>
    </message>
    <message>
      <source>vCard 3.0, for older programs (*.vcf)</source>
      <translation>vCard 3.0, für ältere Programme (*.vcf)</translation>
    </message>
    <message>
      <source>vCard 4.0 (*.vcf)</source>
      <translation>vCard 4.0 (*.vcf)</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>+ Filter</source>
      <translation>+ Filter</translation>
    </message>
    <message>
      <source>Add a filter</source>
      <translation>Filter hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>Answer invitations: %Ln</source>
      <translation>
        <numerusform>Einladungen beantworten: %Ln</numerusform>
        <numerusform>Einladungen beantworten: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Nach Namen</translation>
    </message>
    <message>
      <source>Filter people</source>
      <translation>Personen filtern</translation>
    </message>
    <message>
      <source>Last contact first</source>
      <translation>Letzter Kontakt zuerst</translation>
    </message>
    <message>
      <source>Most overdue first</source>
      <translation>Am längsten überfällig zuerst</translation>
    </message>
    <message>
      <source>Order: {name}</source>
      <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
      <source>Recently added first</source>
      <translation>Zuletzt hinzugefügt zuerst</translation>
    </message>
    <message>
      <source>Save as smart list</source>
      <translation>Als intelligente Liste speichern</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Serves: {goal}</source>
      <translation>Für Ziel: {goal}</translation>
    </message>
    <message>
      <source>Words, or conditions such as tag:customer, no:email or “not contacted for 90 days”.</source>
      <translation>Wörter oder Bedingungen wie schlagwort:Kunde, ohne:email oder „seit 90 Tagen kein Kontakt“.</translation>
    </message>
  </context>
  <context>
    <name>FilterPicker</name>
    <message>
      <source>All filters</source>
      <translation>Alle Filter</translation>
    </message>
    <message>
      <source>Filter by</source>
      <translation>Filtern nach</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find a filter</source>
      <translation>Filter suchen</translation>
    </message>
    <message>
      <source>Find a value</source>
      <translation>Wert suchen</translation>
    </message>
    <message>
      <source>Finds those who are without what is chosen below</source>
      <translation>Findet alle, auf die das unten Gewählte nicht zutrifft</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Nicht</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <source>Remove this filter</source>
      <translation>Diesen Filter entfernen</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln Tag</numerusform>
        <numerusform>%Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message numerus="yes">
      <source>Contact within %Ln day(s)</source>
      <translation>
        <numerusform>Kontakt innerhalb von %Ln Tag</numerusform>
        <numerusform>Kontakt innerhalb von %Ln Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>Ever contacted</source>
      <translation>Schon kontaktiert</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Has or has no</source>
      <translation>Mit oder ohne</translation>
    </message>
    <message>
      <source>Has {part}</source>
      <translation>Mit {part}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Invitation to answer</source>
      <translation>Unbeantwortete Einladung</translation>
    </message>
    <message>
      <source>Known or prospect</source>
      <translation>Bekannt oder nicht</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Letzter Kontakt</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>Never contacted</source>
      <translation>Nie kontaktiert</translation>
    </message>
    <message>
      <source>No contact for</source>
      <translation>Ohne Kontakt seit</translation>
    </message>
    <message numerus="yes">
      <source>No contact for %Ln day(s)</source>
      <translation>
        <numerusform>%Ln Tag ohne Kontakt</numerusform>
        <numerusform>%Ln Tage ohne Kontakt</numerusform>
      </translation>
    </message>
    <message>
      <source>No {part}</source>
      <translation>Ohne {part}</translation>
    </message>
    <message>
      <source>Not: {value}</source>
      <translation>Nicht: {value}</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Plattform</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Bevorzugter Kanal</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat oder beruflich</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>ab {day}</translation>
    </message>
    <message>
      <source>goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
      <source>in the last %Ln day(s)</source>
      <translation>
        <numerusform>innerhalb von %Ln Tag</numerusform>
        <numerusform>in den letzten %Ln Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>last month</source>
      <translation>letzten Monat</translation>
    </message>
    <message>
      <source>last week</source>
      <translation>letzte Woche</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>letztes Jahr</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>this month</source>
      <translation>diesen Monat</translation>
    </message>
    <message>
      <source>this week</source>
      <translation>diese Woche</translation>
    </message>
    <message>
      <source>this year</source>
      <translation>dieses Jahr</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{key}: not {value}</source>
      <translation>{key}: nicht {value}</translation>
    </message>
    <message>
      <source>{key}: {value}</source>
      <translation>{key}: {value}</translation>
    </message>
  </context>
  <context>
    <name>FinishSheet</name>
    <message numerus="yes">
      <source>%Ln outcomes</source>
      <translation>
        <numerusform>%Ln Ergebnis</numerusform>
        <numerusform>%Ln Ergebnisse</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Finish goal</source>
      <translation>Ziel abschließen</translation>
    </message>
    <message>
      <source>Log an outcome first…</source>
      <translation>Zuerst ein Ergebnis eintragen…</translation>
    </message>
    <message>
      <source>Nothing was logged for it.</source>
      <translation>Dafür wurde nichts eingetragen.</translation>
    </message>
    <message>
      <source>Review of the goal</source>
      <translation>Rückblick auf das Ziel</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>What worked, and what next time?</source>
      <translation>Was hat sich bewährt, was kommt beim nächsten Mal?</translation>
    </message>
    <message>
      <source>Who helped, which invitations were answered, what was a waste of time</source>
      <translation>Wer half, welche Einladungen beantwortet wurden, was vergeudete Zeit war</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {amount} reached</source>
      <translation>{done} von {amount} erreicht</translation>
    </message>
  </context>
  <context>
    <name>FirstWhy</name>
    <message>
      <source>because {name} and I know each other; my goal: {goal}</source>
      <translation>weil {name} und ich uns kennen; mein Ziel: {goal}</translation>
    </message>
    <message>
      <source>because {name} is {title} at {company}; my goal: {goal}</source>
      <translation>weil {name} bei {company} als {title} arbeitet; mein Ziel: {goal}</translation>
    </message>
    <message>
      <source>because {name} is {title}; my goal: {goal}</source>
      <translation>weil {name} als {title} arbeitet; mein Ziel: {goal}</translation>
    </message>
    <message>
      <source>because {name} works at {company}; my goal: {goal}</source>
      <translation>weil {name} bei {company} arbeitet; mein Ziel: {goal}</translation>
    </message>
  </context>
  <context>
    <name>ForAllSheet</name>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>A new group is made.</source>
      <translation>Eine neue Gruppe wird angelegt.</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add to group</source>
      <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Candidates of goal</source>
      <translation>Kandidaten für Ziel</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>In touch every</source>
      <translation>In Kontakt alle</translation>
    </message>
    <message>
      <source>Only what you fill in is set; the rest stays as each of them has it.</source>
      <translation>Nur was Sie ausfüllen, wird gesetzt; alles andere bleibt, wie es bei jedem ist.</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Bevorzugt</translation>
    </message>
    <message numerus="yes">
      <source>Set for %Ln</source>
      <translation>
        <numerusform>Für %Ln setzen</numerusform>
        <numerusform>Für %Ln setzen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set for %Ln person(s)</source>
      <translation>
        <numerusform>Für %Ln Person setzen</numerusform>
        <numerusform>Für %Ln Personen setzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Take away tag</source>
      <translation>Schlagwort entfernen</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>wie es ist</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
  </context>
  <context>
    <name>FunnelCard</name>
    <message>
      <source>Nobody invited yet. Mark an invitation as done in the calendar, and it counts here.</source>
      <translation>Noch niemand eingeladen. Eine Einladung im Kontaktplan als erledigt markieren, dann zählt sie hier.</translation>
    </message>
    <message>
      <source>Results of this goal</source>
      <translation>Ergebnisse dieses Ziels</translation>
    </message>
    <message>
      <source>Results…</source>
      <translation>Ergebnisse…</translation>
    </message>
  </context>
  <context>
    <name>FunnelChart</name>
    <message>
      <source>Likely between</source>
      <translation>Wahrscheinlich zwischen</translation>
    </message>
    <message>
      <source>Of those before</source>
      <translation>Von denen davor</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
  </context>
  <context>
    <name>GoalEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit goal</source>
      <translation>Ziel bearbeiten</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Neues Ziel</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>What is it for? Choose a purpose, or write your own below.</source>
      <translation>Wozu? Einen Zweck wählen oder unten einen eigenen schreiben.</translation>
    </message>
    <message>
      <source>What you want from your network, by when, and who can help.</source>
      <translation>Was das Netzwerk bringen soll, bis wann, und wer helfen kann.</translation>
    </message>
  </context>
  <context>
    <name>GoalFields</name>
    <message>
      <source>3 months</source>
      <translation>3 Monate</translation>
    </message>
    <message>
      <source>5 customers in Skåne</source>
      <translation>5 Kunden in Skåne</translation>
    </message>
    <message>
      <source>6 months</source>
      <translation>6 Monate</translation>
    </message>
    <message>
      <source>A good why uses some of them.</source>
      <translation>Eine gute Begründung nutzt einige davon.</translation>
    </message>
    <message>
      <source>A year</source>
      <translation>Ein Jahr</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Bis wann</translation>
    </message>
    <message>
      <source>Companies you want to reach</source>
      <translation>Firmen, die erreicht werden sollen</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Wie viele</translation>
    </message>
    <message>
      <source>Keywords, separated by commas</source>
      <translation>Stichwörter, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>Kind of result</source>
      <translation>Art des Ergebnisses</translation>
    </message>
    <message>
      <source>Kind of result and how many</source>
      <translation>Art des Ergebnisses und wie viele</translation>
    </message>
    <message>
      <source>No date yet</source>
      <translation>Noch kein Datum</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Primary and secondary platform</source>
      <translation>Erste und zweite Plattform</translation>
    </message>
    <message>
      <source>Primary platform</source>
      <translation>Erste Plattform</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat oder beruflich</translation>
    </message>
    <message>
      <source>Secondary platform</source>
      <translation>Zweite Plattform</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>What do you want?</source>
      <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Who works there is looked for too.</source>
      <translation>Wer dort arbeitet, wird auch gesucht.</translation>
    </message>
    <message>
      <source>Whom do you look for?</source>
      <translation>Wer wird gesucht?</translation>
    </message>
    <message>
      <source>Your own choice; this goal may have another.</source>
      <translation>Die eigene Wahl; dieses Ziel kann eine andere haben.</translation>
    </message>
    <message>
      <source>loyalty, customer club</source>
      <translation>Kundenbindung, Kundenclub</translation>
    </message>
  </context>
  <context>
    <name>GoalList</name>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
  </context>
  <context>
    <name>GoalNeeds</name>
    <message>
      <source>By which day? Choose one after today; it sets the pace.</source>
      <translation>Bis zu welchem Tag? Einen nach heute wählen; er gibt das Tempo vor.</translation>
    </message>
    <message>
      <source>How many make it reached? Give a number from 1 on.</source>
      <translation>Mit wie vielen ist es erreicht? Eine Zahl ab 1 angeben.</translation>
    </message>
    <message>
      <source>It stays a draft until you say {what}.</source>
      <translation>Es bleibt ein Entwurf, bis feststeht: {what}.</translation>
    </message>
    <message>
      <source>Its day has passed: the goal counts as late until it gets another.</source>
      <translation>Der Tag ist vorbei: Das Ziel gilt als verspätet, bis es einen anderen bekommt.</translation>
    </message>
    <message>
      <source>Nothing is missing: once saved, it is active from today.</source>
      <translation>Nichts fehlt: Einmal gespeichert, ist es ab heute aktiv.</translation>
    </message>
    <message>
      <source>Nothing is missing: the goal is active.</source>
      <translation>Nichts fehlt: Das Ziel ist aktiv.</translation>
    </message>
    <message>
      <source>Say it in a few words: you read it on every card and plan.</source>
      <translation>In wenigen Worten: Sie stehen auf jeder Karte und in jedem Plan.</translation>
    </message>
    <message>
      <source>The goal is {state} and stays so.</source>
      <translation>Das Ziel ist {state} und bleibt es.</translation>
    </message>
    <message>
      <source>Where are the people? Name places, or choose Anywhere.</source>
      <translation>Wo sind die Personen? Orte nennen oder Überall wählen.</translation>
    </message>
    <message>
      <source>Whom would it take? One property is enough, or a company below.</source>
      <translation>Wer wird gebraucht? Eine Eigenschaft genügt oder eine Firma weiter unten.</translation>
    </message>
    <message>
      <source>by when</source>
      <translation>bis wann</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>wie viele</translation>
    </message>
    <message>
      <source>what kind of result</source>
      <translation>welche Art von Ergebnis</translation>
    </message>
    <message>
      <source>what you want</source>
      <translation>was gewünscht ist</translation>
    </message>
    <message>
      <source>where</source>
      <translation>wo</translation>
    </message>
    <message>
      <source>whom you look for</source>
      <translation>wer gesucht wird</translation>
    </message>
    <message>
      <source>{left}: {count} a fortnight</source>
      <translation>{left}: {count} alle zwei Wochen</translation>
    </message>
    <message>
      <source>{left}: {count} a month</source>
      <translation>{left}: {count} pro Monat</translation>
    </message>
    <message>
      <source>{left}: {count} a week</source>
      <translation>{left}: {count} pro Woche</translation>
    </message>
  </context>
  <context>
    <name>GoalPage</name>
    <message>
      <source>Choose a goal</source>
      <translation>Ein Ziel auswählen</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Its pace, its people and its plans stand here.</source>
      <translation>Hier stehen sein Tempo, seine Personen und seine Pläne.</translation>
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <source>By today {expected} of {amount} are expected: the same share as of the days gone.</source>
      <translation>Bis heute werden {expected} von {amount} erwartet: derselbe Anteil wie an den vergangenen Tagen.</translation>
    </message>
    <message>
      <source>Counted from {start} to {end}.</source>
      <translation>Gezählt von {start} bis {end}.</translation>
    </message>
    <message>
      <source>Done are {done}, that is {percent} % of what is expected.</source>
      <translation>Erreicht sind {done}, das sind {percent} % des Erwarteten.</translation>
    </message>
    <message>
      <source>On track from 100 %, behind from 70 %, at risk below.</source>
      <translation>Im Plan ab 100 %, im Rückstand ab 70 %, darunter gefährdet.</translation>
    </message>
    <message>
      <source>The pace needs an amount and a date.</source>
      <translation>Das Tempo braucht eine Anzahl und ein Datum.</translation>
    </message>
    <message>
      <source>at risk: {advice}</source>
      <translation>gefährdet: {advice}</translation>
    </message>
    <message>
      <source>behind: {advice}</source>
      <translation>im Rückstand: {advice}</translation>
    </message>
    <message>
      <source>by {date}</source>
      <translation>bis {date}</translation>
    </message>
    <message>
      <source>late: {count} missing</source>
      <translation>zu spät: {count} fehlen</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>es fehlt {what}</translation>
    </message>
    <message>
      <source>on track</source>
      <translation>im Plan</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>erreicht</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>noch {count}</translation>
    </message>
    <message>
      <source>{count} more a fortnight</source>
      <translation>noch {count} alle 14 Tage</translation>
    </message>
    <message>
      <source>{count} more a month</source>
      <translation>noch {count} im Monat</translation>
    </message>
    <message>
      <source>{count} more a week</source>
      <translation>noch {count} pro Woche</translation>
    </message>
    <message>
      <source>{done} of {amount}</source>
      <translation>{done} von {amount}</translation>
    </message>
    <message>
      <source>{first}, then {second}</source>
      <translation>{first}, dann {second}</translation>
    </message>
    <message>
      <source>{size} people</source>
      <translation>{size} Beschäftigte</translation>
    </message>
  </context>
  <context>
    <name>GoalsField</name>
    <message>
      <source>There is no goal yet. Add one first: an outcome counts for a goal.</source>
      <translation>Noch kein Ziel. Zuerst eines anlegen: Ein Ergebnis zählt für ein Ziel.</translation>
    </message>
  </context>
  <context>
    <name>GoalsPane</name>
    <message>
      <source>A goal says what you want from your network, where and with whom. Begin with one that is yours:</source>
      <translation>Ein Ziel sagt, was das Netzwerk bringen soll, wo und mit wem. Mit einem passenden beginnen:</translation>
    </message>
    <message>
      <source>A new job</source>
      <translation>Eine neue Stelle</translation>
    </message>
    <message>
      <source>Add selected people to goal</source>
      <translation>Ausgewählte Personen dem Ziel hinzufügen</translation>
    </message>
    <message>
      <source>Archive goal</source>
      <translation>Ziel archivieren</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kunden</translation>
    </message>
    <message>
      <source>Delete goal</source>
      <translation>Ziel löschen</translation>
    </message>
    <message>
      <source>Edit goal…</source>
      <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
      <source>Finish goal…</source>
      <translation>Ziel abschließen…</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Hide archived</source>
      <translation>Archivierte ausblenden</translation>
    </message>
    <message>
      <source>Log outcome…</source>
      <translation>Ergebnis eintragen…</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Neues Ziel</translation>
    </message>
    <message>
      <source>No goal here</source>
      <translation>Hier kein Ziel</translation>
    </message>
    <message>
      <source>Pause goal</source>
      <translation>Ziel pausieren</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Kontaktaufnahme planen…</translation>
    </message>
    <message>
      <source>Settle in a country</source>
      <translation>In einem Land Fuß fassen</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln archived</source>
      <translation>
        <numerusform>%Ln archiviertes zeigen</numerusform>
        <numerusform>%Ln archivierte zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show private and business</source>
      <translation>Privates und Berufliches zeigen</translation>
    </message>
    <message>
      <source>Take up goal again</source>
      <translation>Ziel wieder aufnehmen</translation>
    </message>
    <message>
      <source>What do you want, and by when?</source>
      <translation>Was soll bis wann erreicht werden?</translation>
    </message>
    <message>
      <source>Write the review…</source>
      <translation>Rückblick schreiben…</translation>
    </message>
    <message>
      <source>Your goals belong to the other part of your life. Show all of it, or begin one here.</source>
      <translation>Die Ziele gehören zum anderen Teil des Lebens. Alles zeigen oder hier eines beginnen.</translation>
    </message>
  </context>
  <context>
    <name>Grip</name>
    <message>
      <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
      <translation>Ziehen ändert die Reihenfolge, ebenso Alt+Auf und Alt+Ab</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <source>People who may be one</source>
      <translation>Personen, die dieselbe sein können</translation>
    </message>
  </context>
  <context>
    <name>GroupSheet</name>
    <message numerus="yes">
      <source>%Ln selected person(s) will be in it</source>
      <translation>
        <numerusform>%Ln ausgewählte Person kommt in die Gruppe</numerusform>
        <numerusform>%Ln ausgewählte Personen kommen in die Gruppe</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>For example a club, an association, a group on a platform</source>
      <translation>Zum Beispiel ein Klub, ein Verband, eine Gruppe auf einer Plattform</translation>
    </message>
    <message>
      <source>Make group</source>
      <translation>Gruppe anlegen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Neue Gruppe</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Plattform</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>member</source>
      <translation>Mitglied</translation>
    </message>
    <message>
      <source>moderator</source>
      <translation>Moderator</translation>
    </message>
  </context>
  <context>
    <name>ImportChoices</name>
    <message>
      <source>+ tag</source>
      <translation>+ Schlagwort</translation>
    </message>
    <message>
      <source>Basis: {basis}</source>
      <translation>Rechtsgrundlage: {basis}</translation>
    </message>
    <message>
      <source>For all of them:</source>
      <translation>Für alle:</translation>
    </message>
    <message>
      <source>People you have: {choice}</source>
      <translation>Vorhandene Personen: {choice}</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <source>Tag for all</source>
      <translation>Schlagwort für alle</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>die Datei</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
  </context>
  <context>
    <name>ImportModel</name>
    <message>
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Match and why</source>
      <translation>Treffer und warum</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message numerus="yes">
      <source>%Ln added</source>
      <translation>
        <numerusform>%Ln hinzugefügt</numerusform>
        <numerusform>%Ln hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) read.</source>
      <translation>
        <numerusform>%Ln Karte gelesen.</numerusform>
        <numerusform>%Ln Karten gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) to read</source>
      <translation>
        <numerusform>%Ln Datei zu lesen</numerusform>
        <numerusform>%Ln Dateien zu lesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not imported</source>
      <translation>
        <numerusform>%Ln nicht importiert</numerusform>
        <numerusform>%Ln nicht importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) imported</source>
      <translation>
        <numerusform>%Ln Person importiert</numerusform>
        <numerusform>%Ln Personen importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln updated</source>
      <translation>
        <numerusform>%Ln aktualisiert</numerusform>
        <numerusform>%Ln aktualisiert</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Below each you see what stands in it. Your choice is remembered for files with the same head.</source>
      <translation>Unter jeder Spalte steht, was sie enthält. Die Wahl wird für Dateien mit denselben Überschriften gemerkt.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Spalten…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Everyone in these files was here already; nothing was changed.</source>
      <translation>Alle in diesen Dateien waren schon vorhanden; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
      <source>Import %Ln person(s)</source>
      <translation>
        <numerusform>%Ln Person importieren</numerusform>
        <numerusform>%Ln Personen importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {file}</source>
      <translation>{file} importieren</translation>
    </message>
    <message numerus="yes">
      <source>Import {file} and %Ln more file(s)</source>
      <translation>
        <numerusform>{file} und %Ln weitere Datei importieren</numerusform>
        <numerusform>{file} und %Ln weitere Dateien importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Import läuft</translation>
    </message>
    <message>
      <source>It comes in whole or, cancelled, not at all.</source>
      <translation>Alles wird übernommen oder, bei Abbruch, gar nichts.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave the import?</source>
      <translation>Import verlassen?</translation>
    </message>
    <message>
      <source>Looking for contacts</source>
      <translation>Kontakte werden gesucht</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>No file in this folder holds contacts.</source>
      <translation>Keine Datei in diesem Ordner enthält Kontakte.</translation>
    </message>
    <message>
      <source>Nothing is changed until you press Import.</source>
      <translation>Bis zum Klick auf Importieren wird nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>Nichts zu importieren</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported. What you decided about %Ln card(s) is forgotten.</source>
      <translation>
        <numerusform>Nichts wurde importiert. Die Entscheidung über %Ln Karte geht verloren.</numerusform>
        <numerusform>Nichts wurde importiert. Die Entscheidungen über %Ln Karten gehen verloren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was new</source>
      <translation>Es gab nichts Neues</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>Remember what I decided</source>
      <translation>Entscheidungen merken</translation>
    </message>
    <message>
      <source>That is much for contacts: reading it may take some minutes. You can cancel at any time, and nothing is changed until you press Import.</source>
      <translation>Das ist viel für Kontakte: Das Lesen kann einige Minuten dauern. Abbrechen geht jederzeit, und bis zum Klick auf Importieren wird nichts geändert.</translation>
    </message>
    <message>
      <source>The files could not be read</source>
      <translation>Die Dateien ließen sich nicht lesen</translation>
    </message>
    <message>
      <source>The import was cancelled. Nothing was imported.</source>
      <translation>Der Import wurde abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
      <source>There are no contacts here</source>
      <translation>Hier sind keine Kontakte</translation>
    </message>
    <message>
      <source>Undo import</source>
      <translation>Import rückgängig machen</translation>
    </message>
    <message>
      <source>What do the columns of {file} hold?</source>
      <translation>Was enthalten die Spalten von {file}?</translation>
    </message>
    <message>
      <source>XING gives one file a person, so many are fine: reading them may take a minute. If you chose too many, go back and choose again. Nothing is changed until you press Import.</source>
      <translation>XING gibt eine Datei je Person aus, daher sind viele Dateien in Ordnung: Das Lesen kann eine Minute dauern. Bei zu vielen zurückgehen und neu wählen. Bis zum Klick auf Importieren wird nichts geändert.</translation>
    </message>
    <message>
      <source>{size} to read</source>
      <translation>{size} zu lesen</translation>
    </message>
  </context>
  <context>
    <name>ImportStartSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
    <message>
      <source>Drop files here or choose them. You see what will happen before anything changes.</source>
      <translation>Dateien hier ablegen oder wählen. Was geschehen wird, ist zu sehen, bevor sich etwas ändert.</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Kontakte importieren</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>See what will happen</source>
      <translation>Zeigen, was geschehen wird</translation>
    </message>
    <message>
      <source>Where your contacts are</source>
      <translation>Wo die Kontakte sind</translation>
    </message>
  </context>
  <context>
    <name>ImportTable</name>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <source>%Ln e-mail(s)</source>
      <translation>
        <numerusform>%Ln E-Mail</numerusform>
        <numerusform>%Ln E-Mails</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln weitere</numerusform>
        <numerusform>%Ln weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln phone(s)</source>
      <translation>
        <numerusform>%Ln Telefon</numerusform>
        <numerusform>%Ln Telefone</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add as somebody else</source>
      <translation>Als andere Person hinzufügen</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>Schon vorhanden</translation>
    </message>
    <message>
      <source>Already here, nothing new</source>
      <translation>Schon vorhanden, nichts Neues</translation>
    </message>
    <message>
      <source>Already here, stays as it is</source>
      <translation>Schon vorhanden, bleibt wie er ist</translation>
    </message>
    <message>
      <source>An empty card</source>
      <translation>Eine leere Karte</translation>
    </message>
    <message>
      <source>Came before as {name}</source>
      <translation>Kam schon vor als {name}</translation>
    </message>
    <message>
      <source>Came before, has changed</source>
      <translation>Kam schon vor, hat sich geändert</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Später entscheiden</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Left out by you</source>
      <translation>Von Hand weggelassen</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Nicht importiert</translation>
    </message>
    <message>
      <source>Same e-mail</source>
      <translation>Gleiche E-Mail</translation>
    </message>
    <message>
      <source>Same e-mail as {name}</source>
      <translation>Gleiche E-Mail wie {name}</translation>
    </message>
    <message>
      <source>Same person as {name}, you decided</source>
      <translation>Dieselbe Person wie {name}, so entschieden</translation>
    </message>
    <message>
      <source>Same person, you decided</source>
      <translation>Dieselbe Person, so entschieden</translation>
    </message>
    <message>
      <source>Same phone</source>
      <translation>Gleiches Telefon</translation>
    </message>
    <message>
      <source>Same phone as {name}</source>
      <translation>Gleiches Telefon wie {name}</translation>
    </message>
    <message>
      <source>Same profile</source>
      <translation>Gleiches Profil</translation>
    </message>
    <message>
      <source>Same profile as {name}</source>
      <translation>Gleiches Profil wie {name}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Somebody else, you decided</source>
      <translation>Eine andere Person, so entschieden</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <source>The same as another card here</source>
      <translation>Wie eine andere Karte hier</translation>
    </message>
    <message>
      <source>Unreadable: {reason}</source>
      <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Update {name}: the same person</source>
      <translation>{name} aktualisieren: dieselbe Person</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <source>You deleted this person</source>
      <translation>Diese Person wurde gelöscht</translation>
    </message>
    <message>
      <source>a file in the archive can't be unpacked</source>
      <translation>eine Datei im Archiv lässt sich nicht entpacken</translation>
    </message>
    <message>
      <source>a file in the archive unpacks to more than is read</source>
      <translation>eine Datei im Archiv ist entpackt größer, als gelesen wird</translation>
    </message>
    <message>
      <source>a line has more than {limit} characters</source>
      <translation>eine Zeile hat mehr als {limit} Zeichen</translation>
    </message>
    <message>
      <source>a line of the card has too many parameters</source>
      <translation>eine Zeile der Karte hat zu viele Parameter</translation>
    </message>
    <message>
      <source>a list in the card has more than {limit} entries</source>
      <translation>eine Liste der Karte hat mehr als {limit} Einträge</translation>
    </message>
    <message>
      <source>a quotation mark in the row is not closed</source>
      <translation>ein Anführungszeichen in der Zeile ist nicht geschlossen</translation>
    </message>
    <message>
      <source>add anyway</source>
      <translation>trotzdem hinzufügen</translation>
    </message>
    <message>
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>cards stand inside cards too deeply</source>
      <translation>Karten sind zu tief verschachtelt</translation>
    </message>
    <message>
      <source>connected since</source>
      <translation>verbunden seit</translation>
    </message>
    <message>
      <source>department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>invitations</source>
      <translation>Einladungen</translation>
    </message>
    <message>
      <source>it has more than {limit} columns</source>
      <translation>sie hat mehr als {limit} Spalten</translation>
    </message>
    <message>
      <source>it is a file of an office program; save it there as CSV first</source>
      <translation>es ist eine Datei eines Büroprogramms; zuerst dort als CSV speichern</translation>
    </message>
    <message>
      <source>kind of card</source>
      <translation>Art der Karte</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>leave as they are</source>
      <translation>so lassen</translation>
    </message>
    <message>
      <source>messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>messaging</source>
      <translation>Messenger</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>braucht</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <translation>niemand ist genannt</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>offers</source>
      <translation>bietet</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>other properties</source>
      <translation>andere Eigenschaften</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>the archive is damaged</source>
      <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
      <source>the archive is locked with a password; unpack it first</source>
      <translation>das Archiv ist mit einem Passwort geschützt; es zuerst entpacken</translation>
    </message>
    <message>
      <source>the archive unpacks to more than is read</source>
      <translation>das Archiv ist entpackt größer, als gelesen wird</translation>
    </message>
    <message>
      <source>the card has more than {limit} lines</source>
      <translation>die Karte hat mehr als {limit} Zeilen</translation>
    </message>
    <message>
      <source>the card is larger than {limit} bytes</source>
      <translation>die Karte ist größer als {limit} Byte</translation>
    </message>
    <message>
      <source>the file can't be opened ({detail})</source>
      <translation>die Datei lässt sich nicht öffnen ({detail})</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the file is too large</source>
      <translation>die Datei ist zu groß</translation>
    </message>
    <message>
      <source>the text breaks off or is no JSON</source>
      <translation>der Text bricht ab oder ist kein JSON</translation>
    </message>
    <message>
      <source>there are more than {limit} messages; the rest is left out</source>
      <translation>es sind mehr als {limit} Nachrichten; der Rest wird ausgelassen</translation>
    </message>
    <message>
      <source>there is an archive in the archive; unpack it first</source>
      <translation>im Archiv ist ein weiteres Archiv; zuerst entpacken</translation>
    </message>
    <message>
      <source>there is nobody in the file</source>
      <translation>in der Datei ist niemand</translation>
    </message>
    <message>
      <source>this is no entry of an address book</source>
      <translation>das ist kein Eintrag eines Adressbuchs</translation>
    </message>
    <message>
      <source>tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>update</source>
      <translation>aktualisieren</translation>
    </message>
    <message>
      <source>web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <source>what its columns hold is not known; say it under Columns…</source>
      <translation>was ihre Spalten enthalten, ist nicht bekannt; angeben unter Spalten…</translation>
    </message>
    <message>
      <source>when you met</source>
      <translation>Tag des Kennenlernens</translation>
    </message>
    <message>
      <source>where you met</source>
      <translation>Ort des Kennenlernens</translation>
    </message>
    <message>
      <source>which of the people is you is not known; write your name into “About me” first</source>
      <translation>welche der Personen die eigene ist, ist nicht bekannt; zuerst den eigenen Namen unter „Über mich“ eintragen</translation>
    </message>
    <message>
      <source>who invited whom is not said</source>
      <translation>wer wen eingeladen hat, ist nicht angegeben</translation>
    </message>
    <message>
      <source>yours stays: {fields}</source>
      <translation>bleibt wie im Adressbuch: {fields}</translation>
    </message>
    <message>
      <source>{file}, line {number}</source>
      <translation>{file}, Zeile {number}</translation>
    </message>
    <message>
      <source>“{file}” can't be opened: {detail}.</source>
      <translation>„{file}“ lässt sich nicht öffnen: {detail}.</translation>
    </message>
    <message>
      <source>“{file}” can't be read: {reason}.</source>
      <translation>„{file}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>“{file}” holds no contacts.</source>
      <translation>„{file}“ enthält keine Kontakte.</translation>
    </message>
    <message>
      <source>“{file}” is empty.</source>
      <translation>„{file}“ ist leer.</translation>
    </message>
  </context>
  <context>
    <name>InviteCard</name>
    <message>
      <source>Complete the goal</source>
      <translation>Ziel vervollständigen</translation>
    </message>
    <message>
      <source>Invite next</source>
      <translation>Als Nächste einladen</translation>
    </message>
    <message numerus="yes">
      <source>Invite next: %Ln people serve this goal</source>
      <translation>
        <numerusform>Als Nächste einladen: %Ln Person dient diesem Ziel</numerusform>
        <numerusform>Als Nächste einladen: %Ln Personen dienen diesem Ziel</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking through your book…</source>
      <translation>Das Adressbuch wird durchgesehen…</translation>
    </message>
    <message>
      <source>Nobody is invited for a goal that rests.</source>
      <translation>Für ein ruhendes Ziel wird niemand eingeladen.</translation>
    </message>
    <message>
      <source>Nobody is left to invite. The lists below say where everybody is; wider criteria or a wider area bring more.</source>
      <translation>Es ist niemand mehr einzuladen. Die Listen darunter sagen, wo alle sind; weitere Kriterien oder ein größeres Gebiet bringen mehr.</translation>
    </message>
    <message>
      <source>Nobody is ranked for a draft. It still needs {what}.</source>
      <translation>Für einen Entwurf wird niemand gereiht. Es fehlt noch: {what}.</translation>
    </message>
    <message>
      <source>People you know who are not yet on the platform come first. All others are ranked by points: how much of what you look for they are, whether there is a way to them, whether they are in the area and on your platforms, and how urgent the goal is.</source>
      <translation>Zuerst kommen Bekannte, die auf der Plattform noch nicht verbunden sind. Alle anderen werden nach Punkten gereiht: wie gut sie zum Gesuchten passen, ob ein Weg zu ihnen führt, ob sie im Gebiet und auf den eigenen Plattformen sind und wie dringend das Ziel ist.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>The {count} notes of this month on {platform} are used up. Go on with {ways}.</source>
      <translation>Die {count} Nachrichten dieses Monats auf {platform} sind verbraucht. Weiter mit: {ways}.</translation>
    </message>
    <message>
      <source>There is nobody in your book yet. Import your contacts, then the best to invite stand here.</source>
      <translation>Das Adressbuch ist noch leer. Nach dem Import der Kontakte stehen hier die, die sich am besten einladen lassen.</translation>
    </message>
    <message>
      <source>Today's invitations are done. Whom you add now is for another day.</source>
      <translation>Die Einladungen für heute sind erledigt. Weitere sind für einen anderen Tag.</translation>
    </message>
    <message>
      <source>comments on what they write</source>
      <translation>Kommentare zu ihren Beiträgen</translation>
    </message>
    <message numerus="yes">
      <source>existing contacts first, %Ln left</source>
      <translation>
        <numerusform>bestehende Kontakte zuerst, noch %Ln</numerusform>
        <numerusform>bestehende Kontakte zuerst, noch %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>introductions</source>
      <translation>Vorstellungen</translation>
    </message>
    <message>
      <source>{used} of the {quota} invitations of a day are planned for today or sent. How many a day, and what each part counts, can be set in “Rules of the queue”.</source>
      <translation>{used} der {quota} Einladungen eines Tages sind für heute geplant oder gesendet. Wie viele am Tag und was jeder Teil zählt, lässt sich unter „Regeln der Warteschlange“ festlegen.</translation>
    </message>
    <message>
      <source>{used} of {quota} today</source>
      <translation>{used} von {quota} heute</translation>
    </message>
  </context>
  <context>
    <name>InviteLine</name>
    <message>
      <source>A month</source>
      <translation>Einen Monat</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>Eine Woche</translation>
    </message>
    <message>
      <source>Ask for an introduction</source>
      <translation>Um Vorstellung bitten</translation>
    </message>
    <message>
      <source>Ask {connector} to introduce {name}</source>
      <translation>{connector} bitten, {name} vorzustellen</translation>
    </message>
    <message>
      <source>Ask {name}</source>
      <translation>{name} fragen</translation>
    </message>
    <message>
      <source>Better met in another way</source>
      <translation>Besser auf anderem Weg</translation>
    </message>
    <message>
      <source>For another reason…</source>
      <translation>Aus einem anderen Grund…</translation>
    </message>
    <message>
      <source>I know too little about them</source>
      <translation>Zu wenig bekannt</translation>
    </message>
    <message>
      <source>Leave out for this goal</source>
      <translation>Für dieses Ziel auslassen</translation>
    </message>
    <message>
      <source>More about {name}</source>
      <translation>Mehr zu {name}</translation>
    </message>
    <message>
      <source>Not right for this goal</source>
      <translation>Passt nicht zu diesem Ziel</translation>
    </message>
    <message>
      <source>Not somebody I want to invite</source>
      <translation>Soll nicht eingeladen werden</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Aufschieben</translation>
    </message>
    <message>
      <source>Set on goal</source>
      <translation>Zum Ziel hinzufügen</translation>
    </message>
    <message>
      <source>Show in contacts</source>
      <translation>In den Kontakten zeigen</translation>
    </message>
    <message>
      <source>Take off goal</source>
      <translation>Vom Ziel nehmen</translation>
    </message>
    <message>
      <source>Three months</source>
      <translation>Drei Monate</translation>
    </message>
    <message>
      <source>Two weeks</source>
      <translation>Zwei Wochen</translation>
    </message>
    <message>
      <source>Write why</source>
      <translation>Begründung schreiben</translation>
    </message>
    <message>
      <source>Write why you invite {name}</source>
      <translation>Begründung der Einladung an {name} schreiben</translation>
    </message>
    <message>
      <source>Write why yourself</source>
      <translation>Begründung selbst schreiben</translation>
    </message>
  </context>
  <context>
    <name>InvitePanel</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln Zeichen</numerusform>
        <numerusform>%Ln Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <source>Goal: {goal}</source>
      <translation>Ziel: {goal}</translation>
    </message>
    <message>
      <source>Invite {name} on {platform}: why?</source>
      <translation>{name} auf {platform} einladen: warum?</translation>
    </message>
    <message>
      <source>Plan for {day}</source>
      <translation>Einplanen: {day}</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Anlass</translation>
    </message>
    <message>
      <source>Say why you want to connect.</source>
      <translation>Schreiben, warum der Kontakt gewünscht ist.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>{count} of {limit} characters</source>
      <translation>{count} von {limit} Zeichen</translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%Ln invitation(s) sent</source>
      <translation>
        <numerusform>%Ln Einladung gesendet</numerusform>
        <numerusform>%Ln Einladungen gesendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out or put off</source>
      <translation>
        <numerusform>%Ln ausgelassen oder verschoben</numerusform>
        <numerusform>%Ln ausgelassen oder verschoben</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers are asked for on their days.</source>
      <translation>Nach Antworten wird an ihren Tagen gefragt.</translation>
    </message>
    <message>
      <source>Ask {name}</source>
      <translation>{name} fragen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy and open profile</source>
      <translation>Kopieren und Profil öffnen</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Does not serve the goal</source>
      <translation>Dient dem Ziel nicht</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Fürs Erste fertig</translation>
    </message>
    <message>
      <source>I don't know them well enough</source>
      <translation>Ich kenne sie nicht gut genug</translation>
    </message>
    <message>
      <source>In a month</source>
      <translation>In einem Monat</translation>
    </message>
    <message>
      <source>Invite {name} on {platform}</source>
      <translation>{name} auf {platform} einladen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Looking who comes next …</source>
      <translation>Suche, wer als Nächstes kommt …</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Nicht mehr dort</translation>
    </message>
    <message>
      <source>Nobody to invite now</source>
      <translation>Jetzt ist niemand einzuladen</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>Send anyway</source>
      <translation>Trotzdem senden</translation>
    </message>
    <message>
      <source>Sent?</source>
      <translation>Gesendet?</translation>
    </message>
    <message>
      <source>The text is copied.</source>
      <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
      <source>The text is copied. No address of the profile is known: find it there and paste.</source>
      <translation>Der Text ist kopiert. Die Adresse des Profils ist nicht bekannt: dort suchen und einfügen.</translation>
    </message>
    <message>
      <source>Then, if no answer comes: a message on {day}</source>
      <translation>Danach, wenn keine Antwort kommt: eine Nachricht am {day}</translation>
    </message>
    <message>
      <source>Works for a competitor</source>
      <translation>Arbeitet bei der Konkurrenz</translation>
    </message>
    <message>
      <source>Yes, sent</source>
      <translation>Ja, gesendet</translation>
    </message>
    <message>
      <source>for the goal {goal}</source>
      <translation>für das Ziel {goal}</translation>
    </message>
    <message>
      <source>{place} of {all}</source>
      <translation>{place} von {all}</translation>
    </message>
    <message>
      <source>{used} of {quota} today</source>
      <translation>{used} von {quota} heute</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>KeyBoard</name>
    <message>
      <source>Invite</source>
      <translation>Einladen</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rhythmus</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>KeyButton</name>
    <message>
      <source>Key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <source>{act}, suggested</source>
      <translation>{act}, vorgeschlagen</translation>
    </message>
  </context>
  <context>
    <name>KeyChip</name>
    <message>
      <source>{words}, key {key}</source>
      <translation>{words}, Taste {key}</translation>
    </message>
  </context>
  <context>
    <name>KeysSheet</name>
    <message>
      <source>Back to three panes</source>
      <translation>Zurück zu drei Bereichen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
  </context>
  <context>
    <name>KeywordChips</name>
    <message>
      <source>No goal is active yet. Its words will be looked for in this text.</source>
      <translation>Noch ist kein Ziel aktiv. Seine Wörter werden in diesem Text gesucht.</translation>
    </message>
    <message>
      <source>None of your goals' words stands in this text yet. One is enough.</source>
      <translation>Noch steht kein Wort der Ziele in diesem Text. Eines genügt.</translation>
    </message>
    <message>
      <source>Put “{word}” into the text</source>
      <translation>„{word}“ in den Text setzen</translation>
    </message>
    <message>
      <source>Words of your goals in this text: {count}</source>
      <translation>Wörter der Ziele in diesem Text: {count}</translation>
    </message>
    <message>
      <source>“{word}” is in the text</source>
      <translation>„{word}“ steht im Text</translation>
    </message>
  </context>
  <context>
    <name>KindBox</name>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <source>Own label</source>
      <translation>Eigene Bezeichnung</translation>
    </message>
    <message>
      <source>Own label…</source>
      <translation>Eigene Bezeichnung…</translation>
    </message>
  </context>
  <context>
    <name>LanguagesField</name>
    <message>
      <source>+ Language</source>
      <translation>+ Sprache</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Sprache hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>LastImports</name>
    <message numerus="yes">
      <source>%Ln added</source>
      <translation>
        <numerusform>%Ln hinzugefügt</numerusform>
        <numerusform>%Ln hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln fehlgeschlagen</numerusform>
        <numerusform>%Ln fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln updated</source>
      <translation>
        <numerusform>%Ln aktualisiert</numerusform>
        <numerusform>%Ln aktualisiert</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
      <source>{file} and %Ln more</source>
      <translation>
        <numerusform>{file} und %Ln weitere</numerusform>
        <numerusform>{file} und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LastImportsSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Drop a contact file anywhere on the window, or choose Import.</source>
      <translation>Eine Kontaktdatei irgendwo auf dem Fenster ablegen oder Importieren wählen.</translation>
    </message>
    <message>
      <source>Last imports</source>
      <translation>Letzte Importe</translation>
    </message>
    <message>
      <source>Move the people it added to the trash</source>
      <translation>Hinzugefügte Personen in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Nothing was imported yet</source>
      <translation>Noch nichts importiert</translation>
    </message>
    <message>
      <source>Show these people</source>
      <translation>Diese Personen zeigen</translation>
    </message>
    <message>
      <source>Undo import</source>
      <translation>Import rückgängig machen</translation>
    </message>
    <message>
      <source>What came in, who they are, and the way back.</source>
      <translation>Was hereinkam, wer sie sind und der Weg zurück.</translation>
    </message>
  </context>
  <context>
    <name>LimitsForm</name>
    <message numerus="yes">
      <source>%Ln note(s) sent in {month}</source>
      <translation>
        <numerusform>%Ln Nachricht im {month} gesendet</numerusform>
        <numerusform>%Ln Nachrichten im {month} gesendet</numerusform>
      </translation>
    </message>
    <message>
      <source>Addresses of profiles</source>
      <translation>Adressen der Profile</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Days after a withdrawal</source>
      <translation>Tage nach Rücknahme</translation>
    </message>
    <message>
      <source>How long somebody can't be invited again whose invitation you took back.</source>
      <translation>Wie lange jemand nicht wieder eingeladen werden kann, dessen Einladung zurückgenommen wurde.</translation>
    </message>
    <message>
      <source>How many people one may be connected with.</source>
      <translation>Mit wie vielen Personen man verbunden sein kann.</translation>
    </message>
    <message>
      <source>Invitations with a note that went out in {month}: {sent}.</source>
      <translation>Einladungen mit Nachricht, gesendet im {month}: {sent}.</translation>
    </message>
    <message>
      <source>Invitations with a note, in a month.</source>
      <translation>Einladungen mit Nachricht in einem Monat.</translation>
    </message>
    <message>
      <source>Letters in a message</source>
      <translation>Zeichen je Mitteilung</translation>
    </message>
    <message>
      <source>Letters in a note</source>
      <translation>Zeichen je Einladung</translation>
    </message>
    <message>
      <source>Limits and costs</source>
      <translation>Grenzen und Kosten</translation>
    </message>
    <message>
      <source>Most connections</source>
      <translation>Höchstzahl der Kontakte</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Networks seldom publish their limits and change them without a word. These are yours to correct: the check of a why, the queue and the plan count with them.</source>
      <translation>Netzwerke veröffentlichen ihre Grenzen selten und ändern sie wortlos. Hier lassen sie sich berichtigen: Die Prüfung einer Begründung, die Liste und der Plan rechnen damit.</translation>
    </message>
    <message>
      <source>Notes a month</source>
      <translation>Nachrichten im Monat</translation>
    </message>
    <message>
      <source>Once the notes of a month are used up, the queue goes on with mail and the secondary platform.</source>
      <translation>Sind die Nachrichten eines Monats verbraucht, geht es mit E-Mail und der zweiten Plattform weiter.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source, and as of when</source>
      <translation>Quelle, und von welchem Tag</translation>
    </message>
    <message>
      <source>Source, as of {day}: {source}.</source>
      <translation>Quelle, Stand {day}: {source}.</translation>
    </message>
    <message>
      <source>Source: {source}.</source>
      <translation>Quelle: {source}.</translation>
    </message>
    <message>
      <source>The day these figures were true</source>
      <translation>Der Tag, an dem diese Zahlen galten</translation>
    </message>
    <message>
      <source>The longest message to a connection.</source>
      <translation>Die längste Mitteilung an einen Kontakt.</translation>
    </message>
    <message>
      <source>The longest note that goes with an invitation.</source>
      <translation>Die längste Nachricht, die mit einer Einladung geht.</translation>
    </message>
    <message>
      <source>free, or what it costs and what for</source>
      <translation>kostenlos, oder was es kostet und wofür</translation>
    </message>
    <message>
      <source>where these figures stand</source>
      <translation>wo diese Zahlen stehen</translation>
    </message>
    <message>
      <source>{handle} stands for a person's name there. Leave it empty where there are none.</source>
      <translation>{handle} steht für den Namen einer Person dort. Leer lassen, wo es keine gibt.</translation>
    </message>
    <message>
      <source>{sent} of {allowed} notes used in {month}</source>
      <translation>{sent} von {allowed} Nachrichten im {month}</translation>
    </message>
  </context>
  <context>
    <name>LinkButton</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
  </context>
  <context>
    <name>Links</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open an unencrypted page?</source>
      <translation>Unverschlüsselte Seite öffnen?</translation>
    </message>
    <message>
      <source>{address} is not encrypted: others may see what you read there.</source>
      <translation>{address} ist nicht verschlüsselt: Andere können sehen, was dort gelesen wird.</translation>
    </message>
  </context>
  <context>
    <name>LogMenu</name>
    <message>
      <source>&amp;Call</source>
      <translation>&amp;Anruf</translation>
    </message>
    <message>
      <source>&amp;Details…</source>
      <translation>&amp;Details…</translation>
    </message>
    <message>
      <source>&amp;E-mail</source>
      <translation>&amp;E-Mail</translation>
    </message>
    <message>
      <source>&amp;Introduction</source>
      <translation>&amp;Vorstellung</translation>
    </message>
    <message>
      <source>&amp;Meeting</source>
      <translation>&amp;Treffen</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>N&amp;otiz…</translation>
    </message>
    <message>
      <source>C&amp;omment</source>
      <translation>&amp;Kommentar</translation>
    </message>
    <message>
      <source>Messa&amp;ge</source>
      <translation>&amp;Nachricht</translation>
    </message>
    <message>
      <source>O&amp;utcome…</source>
      <translation>E&amp;rgebnis…</translation>
    </message>
    <message numerus="yes">
      <source>Today with %Ln people</source>
      <translation>
        <numerusform>Heute mit %Ln Person</numerusform>
        <numerusform>Heute mit %Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Today with {name}</source>
      <translation>Heute mit {name}</translation>
    </message>
  </context>
  <context>
    <name>LogSheet</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit log entry</source>
      <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
      <source>Give and take</source>
      <translation>Geben und Nehmen</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Wie lange</translation>
    </message>
    <message>
      <source>I asked for something</source>
      <translation>Um etwas gebeten</translation>
    </message>
    <message>
      <source>I gave something</source>
      <translation>Etwas gegeben</translation>
    </message>
    <message>
      <source>I turned to them, no answer yet</source>
      <translation>Ich habe mich gemeldet, noch keine Antwort</translation>
    </message>
    <message>
      <source>Log contact</source>
      <translation>Kontakt eintragen</translation>
    </message>
    <message>
      <source>Neither asked nor gave</source>
      <translation>Weder gebeten noch gegeben</translation>
    </message>
    <message>
      <source>No goal</source>
      <translation>Kein Ziel</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Only a touch with an answer counts as the last contact.</source>
      <translation>Nur ein Kontakt mit Antwort zählt als letzter Kontakt.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>They turned to me</source>
      <translation>Die Person hat sich gemeldet</translation>
    </message>
    <message>
      <source>We were in touch both ways</source>
      <translation>Wir waren beiderseits in Kontakt</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
      <source>with %Ln people</source>
      <translation>
        <numerusform>mit %Ln Person</numerusform>
        <numerusform>mit %Ln Personen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LongWork</name>
    <message>
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
  </context>
  <context>
    <name>MailSheet</name>
    <message numerus="yes">
      <source>%Ln of those chosen are left out.</source>
      <translation>
        <numerusform>%Ln der Ausgewählten ist ausgelassen.</numerusform>
        <numerusform>%Ln der Ausgewählten sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copied. Paste them as Bcc, so that nobody sees the others.</source>
      <translation>Kopiert. Als Bcc einfügen, damit niemand die anderen sieht.</translation>
    </message>
    <message>
      <source>Copy addresses</source>
      <translation>Adressen kopieren</translation>
    </message>
    <message>
      <source>Everybody chosen gets it, as a blind copy: nobody sees the others.</source>
      <translation>Alle Ausgewählten bekommen sie als Blindkopie: Niemand sieht die anderen.</translation>
    </message>
    <message>
      <source>Gets the mail</source>
      <translation>Bekommt die E-Mail</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Looking up the addresses …</source>
      <translation>Adressen werden nachgeschlagen …</translation>
    </message>
    <message numerus="yes">
      <source>Mail to %Ln person(s)</source>
      <translation>
        <numerusform>E-Mail an %Ln Person</numerusform>
        <numerusform>E-Mail an %Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>No mail program opened. Copy the addresses instead.</source>
      <translation>Kein Mailprogramm hat sich geöffnet. Stattdessen die Adressen kopieren.</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>These are too many for a link to the mail program: copy the addresses and paste them as Bcc.</source>
      <translation>Das sind zu viele für einen Link zum Mailprogramm: Adressen kopieren und als Bcc einfügen.</translation>
    </message>
    <message>
      <source>does not want mail</source>
      <translation>möchte keine E-Mail</translation>
    </message>
    <message>
      <source>has no e-mail address</source>
      <translation>hat keine E-Mail-Adresse</translation>
    </message>
    <message>
      <source>has the address of somebody before</source>
      <translation>hat dieselbe Adresse wie jemand weiter oben</translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… und %Ln weitere</numerusform>
        <numerusform>… und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>NetPlanner, sample data</source>
      <translation>NetPlanner, Beispieldaten</translation>
    </message>
  </context>
  <context>
    <name>MappingPage</name>
    <message>
      <source>Column {number}</source>
      <translation>Spalte {number}</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Nobody yet: say which column holds the name, an organisation, an e-mail or a phone.</source>
      <translation>Noch niemand: Angeben, welche Spalte den Namen, eine Organisation, eine E-Mail oder ein Telefon enthält.</translation>
    </message>
    <message>
      <source>The first line names the columns</source>
      <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
      <source>The first people, as they would come in</source>
      <translation>Die ersten Personen, wie sie übernommen würden</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>MeSheet</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>About me</source>
      <translation>Über mich</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>How much time a week goes to your network: the attention of a week is held against it.</source>
      <translation>Wie viel Zeit pro Woche an das Netzwerk geht: Daran wird die Zeit einer Woche gemessen.</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Minutes a week</source>
      <translation>Minuten pro Woche</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Platforms and my profile…</source>
      <translation>Plattformen und mein Profil…</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Templates and the printed plan take your name from here. It stays on this computer.</source>
      <translation>Vorlagen und der gedruckte Plan nehmen den Namen von hier. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Why you are in your networks, in a sentence or two: the text for your profiles.</source>
      <translation>Wozu die Netzwerke dienen, in ein oder zwei Sätzen: der Text für die Profile.</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nicht angegeben</translation>
    </message>
  </context>
  <context>
    <name>MembershipSheet</name>
    <message>
      <source>A name that isn't in the list makes a new group.</source>
      <translation>Ein Name, der nicht in der Liste steht, wird zu einer neuen Gruppe.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add to a group</source>
      <translation>Zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role in the group</source>
      <translation>Rolle in der Gruppe</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Write the group's name, or choose one.</source>
      <translation>Den Namen der Gruppe schreiben oder eine wählen.</translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose whom to keep, and which value where they differ. Undo takes it back.</source>
      <translation>Wählen, wer bleibt und welcher Wert gilt, wo sie sich unterscheiden. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln people</source>
      <translation>
        <numerusform>%Ln Person zusammenführen</numerusform>
        <numerusform>%Ln Personen zusammenführen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NamedDays</name>
    <message>
      <source>No others</source>
      <translation>Keine weiteren</translation>
    </message>
  </context>
  <context>
    <name>NetworkList</name>
    <message>
      <source>Networks</source>
      <translation>Netzwerke</translation>
    </message>
  </context>
  <context>
    <name>NetworkPage</name>
    <message>
      <source>It is open again</source>
      <translation>Es ist wieder offen</translation>
    </message>
    <message>
      <source>New network</source>
      <translation>Neues Netzwerk</translation>
    </message>
    <message>
      <source>Remove this network</source>
      <translation>Dieses Netzwerk entfernen</translation>
    </message>
    <message>
      <source>Source: {source}.</source>
      <translation>Quelle: {source}.</translation>
    </message>
    <message>
      <source>{network} has been closed since {day}. It isn't offered any more; what your book holds stays.</source>
      <translation>{network} ist seit {day} geschlossen. Es wird nicht mehr angeboten; was im Adressbuch steht, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>NoteSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>New note</source>
      <translation>Neue Notiz</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Private: can be left out of what is printed</source>
      <translation>Privat: kann beim Drucken ausgelassen werden</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
  </context>
  <context>
    <name>NotesCard</name>
    <message>
      <source>Add a note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>Change the note of {day}</source>
      <translation>Notiz vom {day} ändern</translation>
    </message>
    <message>
      <source>Delete the note of {day}</source>
      <translation>Notiz vom {day} löschen</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>What you learn on the way: who helped, what worked, what to try next.</source>
      <translation>Was unterwegs zu lernen ist: wer half, was sich bewährt hat, was als Nächstes zu versuchen ist.</translation>
    </message>
    <message>
      <source>private</source>
      <translation>privat</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>Give a whole number, or leave it empty.</source>
      <translation>Eine ganze Zahl eingeben oder leer lassen.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
  </context>
  <context>
    <name>OutcomeLine</name>
    <message>
      <source>Change outcome “{what}”</source>
      <translation>Ergebnis „{what}“ ändern</translation>
    </message>
    <message>
      <source>Delete outcome “{what}”</source>
      <translation>Ergebnis „{what}“ löschen</translation>
    </message>
  </context>
  <context>
    <name>OutcomeMenu</name>
    <message>
      <source>Details…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <source>For “{goal}”</source>
      <translation>Für „{goal}“</translation>
    </message>
  </context>
  <context>
    <name>OutcomeSheet</name>
    <message>
      <source>A name, if it came from someone</source>
      <translation>Ein Name, falls es von jemandem kam</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a person of your book, or leave this empty.</source>
      <translation>Eine Person aus dem Adressbuch wählen oder das Feld leer lassen.</translation>
    </message>
    <message>
      <source>Contract with Nordlys Retail, through the seminar in May</source>
      <translation>Vertrag mit Nordlys Retail, durch das Seminar im Mai</translation>
    </message>
    <message>
      <source>Credit: {parts}</source>
      <translation>Anteile: {parts}</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>For which goals</source>
      <translation>Für welche Ziele</translation>
    </message>
    <message>
      <source>How it came about</source>
      <translation>Wie es dazu kam</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Wie viele</translation>
    </message>
    <message>
      <source>How many, of what kind</source>
      <translation>Wie viele, welcher Art</translation>
    </message>
    <message>
      <source>Kind of result</source>
      <translation>Art des Ergebnisses</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Ergebnis eintragen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>Was ist geschehen?</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who delivered it</source>
      <translation>Wer es brachte</translation>
    </message>
    <message>
      <source>Who introduced you, which talk or touch came before: the first one first.</source>
      <translation>Wer den Kontakt vermittelte, welcher Vortrag oder Kontakt vorausging: das Erste zuerst.</translation>
    </message>
  </context>
  <context>
    <name>Outcomes</name>
    <message>
      <source>Accepted: {count} of them said yes.</source>
      <translation>Angenommen: {count} von ihnen haben zugesagt.</translation>
    </message>
    <message>
      <source>By goal</source>
      <translation>Nach Ziel</translation>
    </message>
    <message>
      <source>By group</source>
      <translation>Nach Gruppe</translation>
    </message>
    <message>
      <source>By platform</source>
      <translation>Nach Plattform</translation>
    </message>
    <message>
      <source>By reason</source>
      <translation>Nach Anlass</translation>
    </message>
    <message>
      <source>By template</source>
      <translation>Nach Vorlage</translation>
    </message>
    <message>
      <source>Counted are people whom you sent an invitation for “{goal}”.</source>
      <translation>Gezählt werden Personen, die für „{goal}“ eingeladen wurden.</translation>
    </message>
    <message>
      <source>Counted are people whom you sent an invitation.</source>
      <translation>Gezählt werden eingeladene Personen.</translation>
    </message>
    <message>
      <source>Each outcome is worth 1.</source>
      <translation>Jedes Ergebnis zählt 1.</translation>
    </message>
    <message>
      <source>For no goal</source>
      <translation>Ohne Ziel</translation>
    </message>
    <message>
      <source>From invitation to customer</source>
      <translation>Von der Einladung zum Kunden</translation>
    </message>
    <message>
      <source>From invitation to outcome</source>
      <translation>Von der Einladung zum Ergebnis</translation>
    </message>
    <message>
      <source>Half goes to who delivered it, half is shared equally by those on the way to it.</source>
      <translation>Die Hälfte geht an die Person, die es brachte, die andere Hälfte teilen sich die Personen auf dem Weg dorthin.</translation>
    </message>
    <message>
      <source>In brackets stands where the true share lies with 95 % certainty (Wilson’s interval).</source>
      <translation>In Klammern steht, wo der wahre Anteil mit 95 % Sicherheit liegt (Wilson-Intervall).</translation>
    </message>
    <message>
      <source>In no group</source>
      <translation>In keiner Gruppe</translation>
    </message>
    <message>
      <source>Introduced by</source>
      <translation>Vorgestellt von</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Einladung</translation>
    </message>
    <message>
      <source>Invited: {count}, each once, however many invitations.</source>
      <translation>Eingeladen: {count}, jede einmal, egal wie viele Einladungen.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>No platform</source>
      <translation>Keine Plattform</translation>
    </message>
    <message>
      <source>Outcome: {count} of those delivered an outcome or led to one, on that day or later.</source>
      <translation>Ergebnis: {count} von diesen brachten ein Ergebnis oder führten zu einem, am selben Tag oder später.</translation>
    </message>
    <message>
      <source>Shares are shown from {count} people on.</source>
      <translation>Anteile werden ab {count} Personen gezeigt.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <source>Talk or seminar</source>
      <translation>Vortrag oder Seminar</translation>
    </message>
    <message>
      <source>Talked: with {count} of those a call, a meeting or a message with an answer followed.</source>
      <translation>Gesprochen: Mit {count} von diesen folgte ein Anruf, ein Treffen oder eine Nachricht mit Antwort.</translation>
    </message>
    <message>
      <source>Where an earlier outcome is on the way, who delivered that one and who led there are on the way too.</source>
      <translation>Liegt ein früheres Ergebnis auf dem Weg, liegen auch die Person, die es brachte, und die Personen auf dem Weg dorthin darauf.</translation>
    </message>
    <message>
      <source>With fewer than {count} cases no share is shown: it could be chance.</source>
      <translation>Bei weniger als {count} Fällen wird kein Anteil gezeigt: Es könnte Zufall sein.</translation>
    </message>
    <message>
      <source>With nobody on the way, all goes to who delivered it.</source>
      <translation>Ohne jemanden auf dem Weg geht alles an die Person, die es brachte.</translation>
    </message>
    <message>
      <source>Without a template</source>
      <translation>Ohne Vorlage</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>by way of {names}</source>
      <translation>über {names}</translation>
    </message>
    <message>
      <source>counts {amount}</source>
      <translation>zählt {amount}</translation>
    </message>
    <message>
      <source>invited</source>
      <translation>eingeladen</translation>
    </message>
    <message>
      <source>talked</source>
      <translation>gesprochen</translation>
    </message>
    <message>
      <source>through {name}</source>
      <translation>durch {name}</translation>
    </message>
    <message>
      <source>with outcome</source>
      <translation>mit Ergebnis</translation>
    </message>
    <message>
      <source>{accepted} of {invited} accepted ({interval})</source>
      <translation>{accepted} von {invited} haben angenommen ({interval})</translation>
    </message>
    <message>
      <source>{hits} of {cases}</source>
      <translation>{hits} von {cases}</translation>
    </message>
    <message>
      <source>{low}–{high} %</source>
      <translation>{low}–{high} %</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{share} accepted. {interval_words}</source>
      <translation>{share} haben angenommen. {interval_words}</translation>
    </message>
  </context>
  <context>
    <name>OutcomesCard</name>
    <message>
      <source>An outcome may count for several goals, in full for each.</source>
      <translation>Ein Ergebnis kann für mehrere Ziele zählen, für jedes ganz.</translation>
    </message>
    <message>
      <source>Log an outcome of this goal</source>
      <translation>Ein Ergebnis dieses Ziels eintragen</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Ergebnis eintragen</translation>
    </message>
    <message>
      <source>Nothing yet. Log what this goal brings, however small.</source>
      <translation>Noch nichts. Eintragen, was dieses Ziel bringt, auch Kleines.</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>What each outcome counts is added up: {amounts} = {total}.</source>
      <translation>Was jedes Ergebnis zählt, wird addiert: {amounts} = {total}.</translation>
    </message>
    <message>
      <source>{done} of {amount}</source>
      <translation>{done} von {amount}</translation>
    </message>
  </context>
  <context>
    <name>OutreachEditor</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln Zeichen</numerusform>
        <numerusform>%Ln Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose whom it is for.</source>
      <translation>Auswählen, an wen es geht.</translation>
    </message>
    <message>
      <source>Fill in {places} in the text.</source>
      <translation>{places} im Text ausfüllen.</translation>
    </message>
    <message>
      <source>No templates for this</source>
      <translation>Keine Vorlagen dafür</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme planen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen planen</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Planen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Anlass</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Anlass: {reason}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Text to send</source>
      <translation>Text zum Senden</translation>
    </message>
    <message>
      <source>The words you will send; a template is a start</source>
      <translation>Der Text zum Versenden; eine Vorlage ist ein Anfang</translation>
    </message>
    <message>
      <source>What the why is worth</source>
      <translation>Was die Begründung wert ist</translation>
    </message>
    <message>
      <source>What you know about {who}, the reason you write, and what is in it for {who}</source>
      <translation>Was über {who} bekannt ist, der Anlass zu schreiben und was {who} davon hat</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Why (optional)</source>
      <translation>Begründung (optional)</translation>
    </message>
    <message>
      <source>Write the time as 14:30, or leave it empty.</source>
      <translation>Die Uhrzeit wie 14:30 schreiben oder leer lassen.</translation>
    </message>
    <message>
      <source>for the goal {goal}</source>
      <translation>für das Ziel {goal}</translation>
    </message>
    <message>
      <source>them</source>
      <translation>sie</translation>
    </message>
    <message>
      <source>{count} of {limit} characters</source>
      <translation>{count} von {limit} Zeichen</translation>
    </message>
    <message>
      <source>{what} on {platform}</source>
      <translation>{what} · {platform}</translation>
    </message>
  </context>
  <context>
    <name>PaceCard</name>
    <message>
      <source>A chart stands here once the goal has an amount and a date.</source>
      <translation>Hier steht ein Diagramm, sobald das Ziel Anzahl und Datum hat.</translation>
    </message>
  </context>
  <context>
    <name>PageHead</name>
    <message>
      <source>Archive goal</source>
      <translation>Ziel archivieren</translation>
    </message>
    <message>
      <source>Delete goal</source>
      <translation>Ziel löschen</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Finish goal…</source>
      <translation>Ziel abschließen…</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Ergebnis eintragen</translation>
    </message>
    <message>
      <source>More with this goal</source>
      <translation>Mehr mit diesem Ziel</translation>
    </message>
    <message>
      <source>Pause goal</source>
      <translation>Ziel pausieren</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
    <message>
      <source>Plan the next weeks…</source>
      <translation>Die nächsten Wochen planen…</translation>
    </message>
    <message>
      <source>Take up again</source>
      <translation>Wieder aufnehmen</translation>
    </message>
    <message>
      <source>Write the review…</source>
      <translation>Rückblick schreiben…</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Preview of the printed plan</source>
      <translation>Vorschau des gedruckten Plans</translation>
    </message>
  </context>
  <context>
    <name>PagesSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>An den Drucker gesendet</translation>
    </message>
    <message>
      <source>The printer does not take the pages. Choose another one or save a PDF.</source>
      <translation>Der Drucker nimmt die Seiten nicht an. Einen anderen wählen oder als PDF speichern.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Back to three panes</source>
      <translation>Zurück zu drei Bereichen</translation>
    </message>
    <message>
      <source>Give this pane the whole window</source>
      <translation>Diesen Bereich im ganzen Fenster zeigen</translation>
    </message>
  </context>
  <context>
    <name>PaneArea</name>
    <message>
      <source>Panes</source>
      <translation>Bereiche</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
  </context>
  <context>
    <name>PastePage</name>
    <message numerus="yes">
      <source>%Ln person(s) found</source>
      <translation>
        <numerusform>%Ln Person gefunden</numerusform>
        <numerusform>%Ln Personen gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>Paste vCards, or a person a line: a name with what you know, such as company, e-mail, phone or the address of a profile.</source>
      <translation>vCards einfügen oder eine Person je Zeile: einen Namen mit dem, was bekannt ist, z. B. Firma, E-Mail, Telefon oder die Adresse eines Profils.</translation>
    </message>
    <message>
      <source>Text with contacts</source>
      <translation>Text mit Kontakten</translation>
    </message>
  </context>
  <context>
    <name>Patience</name>
    <message>
      <source>Other work is being saved first. This follows by itself.</source>
      <translation>Anderes wird zuerst gespeichert. Dies folgt automatisch.</translation>
    </message>
  </context>
  <context>
    <name>PeopleField</name>
    <message>
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>PeopleList</name>
    <message>
      <source>Drop vCard files anywhere on this window, or begin with one person.</source>
      <translation>vCard-Dateien irgendwo auf dem Fenster ablegen oder mit einer Person beginnen.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Neuer Kontakt</translation>
    </message>
    <message>
      <source>No contacts yet</source>
      <translation>Noch keine Kontakte</translation>
    </message>
    <message>
      <source>Nobody fits all of what is set above.</source>
      <translation>Niemand passt zu allem, was oben eingestellt ist.</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Niemand gefunden</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Suche läuft…</translation>
    </message>
    <message>
      <source>Serves: {goal}</source>
      <translation>Für Ziel: {goal}</translation>
    </message>
    <message>
      <source>Show everybody</source>
      <translation>Alle zeigen</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>From: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <source>No contact is on record yet.</source>
      <translation>Noch kein Kontakt eingetragen.</translation>
    </message>
    <message numerus="yes">
      <source>every %Ln day(s)</source>
      <translation>
        <numerusform>jeden Tag</numerusform>
        <numerusform>alle %Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>from me</source>
      <translation>von mir</translation>
    </message>
    <message>
      <source>from them</source>
      <translation>von der Person</translation>
    </message>
    <message>
      <source>in the book since {day}</source>
      <translation>im Adressbuch seit {day}</translation>
    </message>
    <message>
      <source>met: {where}</source>
      <translation>kennengelernt: {where}</translation>
    </message>
  </context>
  <context>
    <name>PersonField</name>
    <message>
      <source>Type a name, a company, an e-mail</source>
      <translation>Name, Firma oder E-Mail eingeben</translation>
    </message>
  </context>
  <context>
    <name>PersonPrintSheet</name>
    <message>
      <source>PDF document (*.pdf)</source>
      <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
      <source>Preview of the printed person</source>
      <translation>Vorschau der gedruckten Person</translation>
    </message>
    <message>
      <source>Print {name}</source>
      <translation>{name} drucken</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gespeichert als {file}</translation>
    </message>
    <message>
      <source>With a QR code</source>
      <translation>Mit QR-Code</translation>
    </message>
    <message>
      <source>With the note</source>
      <translation>Mit der Notiz</translation>
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Does not serve the goal</source>
      <translation>Dient dem Ziel nicht</translation>
    </message>
    <message>
      <source>I don't know them well enough</source>
      <translation>Zu wenig bekannt</translation>
    </message>
    <message>
      <source>In a month</source>
      <translation>In einem Monat</translation>
    </message>
    <message>
      <source>Invite</source>
      <translation>Einladen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Nicht mehr dort</translation>
    </message>
    <message>
      <source>What to do about {name}</source>
      <translation>Was mit {name} geschehen soll</translation>
    </message>
    <message>
      <source>Why do you want to connect?</source>
      <translation>Warum soll die Verbindung entstehen?</translation>
    </message>
    <message>
      <source>Why leave out {name}</source>
      <translation>Warum {name} auslassen</translation>
    </message>
    <message>
      <source>Why not? Does not serve the goal, no longer there …</source>
      <translation>Warum nicht? Dient dem Ziel nicht, nicht mehr dort …</translation>
    </message>
    <message>
      <source>Why {name}</source>
      <translation>Warum {name}</translation>
    </message>
    <message>
      <source>Works for a competitor</source>
      <translation>Arbeitet für die Konkurrenz</translation>
    </message>
  </context>
  <context>
    <name>PersonRows</name>
    <message>
      <source>birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>met</source>
      <translation>kennengelernt</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>braucht</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>offers</source>
      <translation>bietet</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
  </context>
  <context>
    <name>PhotoButton</name>
    <message>
      <source>Click for a picture, or drop or paste one here</source>
      <translation>Klicken wählt ein Bild; es kann auch hierher gezogen oder eingefügt werden</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
  </context>
  <context>
    <name>PhotoField</name>
    <message>
      <source>Add picture</source>
      <translation>Bild hinzufügen</translation>
    </message>
    <message>
      <source>Adjust…</source>
      <translation>Anpassen…</translation>
    </message>
    <message>
      <source>Change picture</source>
      <translation>Bild ändern</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Bild auswählen</translation>
    </message>
    <message>
      <source>Choose picture…</source>
      <translation>Bild auswählen…</translation>
    </message>
    <message>
      <source>Paste picture</source>
      <translation>Bild einfügen</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Remove picture</source>
      <translation>Bild entfernen</translation>
    </message>
    <message>
      <source>This file can't be read as a picture. JPEG, PNG and WebP work.</source>
      <translation>Diese Datei lässt sich nicht als Bild lesen. Möglich sind JPEG, PNG und WebP.</translation>
    </message>
    <message>
      <source>This picture is too large. Choose one of at most 10 MB.</source>
      <translation>Dieses Bild ist zu groß. Möglich sind höchstens 10 MB.</translation>
    </message>
  </context>
  <context>
    <name>PlacePage</name>
    <message>
      <source>Open {address}</source>
      <translation>{address} öffnen</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>An address book that you once uploaded is in it too, with its numbers.</source>
      <translation>Ein früher hochgeladenes Adressbuch ist auch darin, samt seinen Nummern.</translation>
    </message>
    <message>
      <source>An e-mail address is in it only of those who let their contacts see it.</source>
      <translation>Eine E-Mail-Adresse steht nur bei denen darin, die sie ihren Kontakten zeigen.</translation>
    </message>
    <message>
      <source>Android: Contacts, Organise (or Fix and manage), Export to file.</source>
      <translation>Android: Kontakte, Organisieren (oder Korrigieren und verwalten), In Datei exportieren.</translation>
    </message>
    <message>
      <source>Another program</source>
      <translation>Ein anderes Programm</translation>
    </message>
    <message>
      <source>As the format choose JSON, not HTML, and start the export.</source>
      <translation>Als Format JSON wählen, nicht HTML, und den Export starten.</translation>
    </message>
    <message>
      <source>Choose Connections, Invitations and Messages, or the larger archive with everything in it. Press Request archive.</source>
      <translation>Kontakte, Einladungen und Nachrichten wählen oder das größere Archiv, das alles enthält. Auf Archiv anfordern klicken.</translation>
    </message>
    <message>
      <source>Choose the .csv here, in whatever language Outlook wrote it.</source>
      <translation>Die .csv-Datei hier wählen, in welcher Sprache auch immer Outlook sie geschrieben hat.</translation>
    </message>
    <message>
      <source>Choose the .vcf here.</source>
      <translation>Die .vcf-Datei hier wählen.</translation>
    </message>
    <message>
      <source>Choose the .zip here as it is; there is no need to unpack it.</source>
      <translation>Die .zip-Datei hier so wählen, wie sie ist; Entpacken ist nicht nötig.</translation>
    </message>
    <message>
      <source>Choose the file here.</source>
      <translation>Die Datei hier wählen.</translation>
    </message>
    <message>
      <source>Choose the file here. Of a table we don't know we ask what its columns hold.</source>
      <translation>Die Datei hier wählen. Bei einer unbekannten Tabelle fragen wir, was ihre Spalten enthalten.</translation>
    </message>
    <message>
      <source>Choose vCard (for iOS Contacts): it holds most. Google CSV does as well.</source>
      <translation>vCard (für iOS-Kontakte) wählen: Das enthält am meisten. Google CSV geht auch.</translation>
    </message>
    <message>
      <source>Choose your profile, then Connections (friends), and export to your device.</source>
      <translation>Das eigene Profil wählen, dann Verbindungen (Freunde), und auf das Gerät exportieren.</translation>
    </message>
    <message>
      <source>Do so for each person who matters to you, then choose all the files here at once.</source>
      <translation>So bei jeder wichtigen Person verfahren, dann hier alle Dateien auf einmal wählen.</translation>
    </message>
    <message>
      <source>Download the .zip when the mail comes and choose it here as it is.</source>
      <translation>Die .zip-Datei herunterladen, sobald die Mail kommt, und hier so wählen, wie sie ist.</translation>
    </message>
    <message>
      <source>Facebook gives names and the day you became friends, no e-mail and no phone.</source>
      <translation>Facebook liefert Namen und den Tag, an dem die Freundschaft begann, keine E-Mail und kein Telefon.</translation>
    </message>
    <message>
      <source>From 500 files on we ask before reading them.</source>
      <translation>Ab 500 Dateien fragen wir vor dem Lesen nach.</translation>
    </message>
    <message>
      <source>In the classic Outlook: File, Open &amp; Export, Import/Export, Export to a file, Comma Separated Values, then your Contacts folder.</source>
      <translation>Im klassischen Outlook: Datei, Öffnen und exportieren, Importieren/Exportieren, In Datei exportieren, Durch Trennzeichen getrennte Werte, dann den Ordner mit den Kontakten.</translation>
    </message>
    <message>
      <source>Invitations and messages become your history with each person; those you have not answered yet wait under Answer invitations.</source>
      <translation>Einladungen und Nachrichten werden zum Verlauf mit jeder Person; noch nicht beantwortete Einladungen warten unter Einladungen beantworten.</translation>
    </message>
    <message>
      <source>LinkedIn sends you a mail when the file is ready. Download it.</source>
      <translation>LinkedIn schickt eine Mail, wenn die Datei bereit ist. Die Datei herunterladen.</translation>
    </message>
    <message>
      <source>Look for Export in it. Choose vCard where it is offered, else CSV or LDIF.</source>
      <translation>Darin nach Exportieren suchen. vCard wählen, wo es angeboten wird, sonst CSV oder LDIF.</translation>
    </message>
    <message>
      <source>On the Mac: Contacts, select all, then File, Export, Export vCard.</source>
      <translation>Auf dem Mac: Kontakte, alle auswählen, dann Ablage, Exportieren, vCard exportieren.</translation>
    </message>
    <message>
      <source>On the web and in the new Outlook: People, Manage contacts, Export contacts. You get a .csv.</source>
      <translation>Im Web und im neuen Outlook: Personen, Kontakte verwalten, Kontakte exportieren. Das ergibt eine .csv-Datei.</translation>
    </message>
    <message>
      <source>On the web: iCloud Contacts, select all, then Export vCard.</source>
      <translation>Im Web: iCloud Kontakte, alle auswählen, dann vCard exportieren.</translation>
    </message>
    <message>
      <source>Open Accounts Center, Your information and permissions, Export your information.</source>
      <translation>Kontenübersicht, Deine Informationen und Berechtigungen, Export your information öffnen.</translation>
    </message>
    <message>
      <source>Open Google Contacts and choose Export on the left.</source>
      <translation>Google Kontakte öffnen und links Exportieren wählen.</translation>
    </message>
    <message>
      <source>Open Settings, Data privacy, Get a copy of your data.</source>
      <translation>Einstellungen &amp; Datenschutz, Datenschutz, Kopie Ihrer Daten anfordern öffnen.</translation>
    </message>
    <message>
      <source>Open the address book and choose the book on the left.</source>
      <translation>Das Adressbuch öffnen und links das Buch wählen.</translation>
    </message>
    <message>
      <source>Open the menu with the three dots and choose Download vCard.</source>
      <translation>Das Menü mit den drei Punkten öffnen und vCard herunterladen wählen.</translation>
    </message>
    <message>
      <source>Open your contacts, then the profile of a person.</source>
      <translation>Die eigenen Kontakte öffnen, dann das Profil einer Person.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Send the .vcf to this computer, by mail or cable, and choose it here.</source>
      <translation>Die .vcf-Datei per Mail oder Kabel auf diesen Computer übertragen und hier wählen.</translation>
    </message>
    <message>
      <source>Single lists come within some minutes, the complete archive may take up to 24 hours.</source>
      <translation>Einzelne Listen kommen in wenigen Minuten, das vollständige Archiv kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
      <source>Tools, Export. As the type choose vCard: it holds most. LDIF and CSV do as well.</source>
      <translation>Extras, Exportieren. Als Typ vCard wählen: Das enthält am meisten. LDIF und CSV gehen auch.</translation>
    </message>
    <message>
      <source>XING has no list of all contacts to download: it gives one vCard a person.</source>
      <translation>XING bietet keine Liste aller Kontakte zum Herunterladen: Es gibt eine vCard je Person.</translation>
    </message>
    <message>
      <source>You can also copy the text of vCards, or lines of names, into Paste text.</source>
      <translation>Auch der Text von vCards oder Zeilen mit Namen lassen sich unter Text einfügen einsetzen.</translation>
    </message>
    <message>
      <source>city</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>iPhone: Contacts, Lists, hold a finger on a list, Export.</source>
      <translation>iPhone: Kontakte, Listen, eine Liste gedrückt halten, Exportieren.</translation>
    </message>
    <message>
      <source>region</source>
      <translation>Region</translation>
    </message>
  </context>
  <context>
    <name>PlainTable</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>PlanChoices</name>
    <message>
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Beruflich</translation>
    </message>
    <message>
      <source>Contact details</source>
      <translation>Kontaktdaten</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Goals on top</source>
      <translation>Ziele oben</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>Nächste Woche</translation>
    </message>
    <message>
      <source>Own dates</source>
      <translation>Eigene Daten</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat oder beruflich</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Dieser Monat</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Two weeks</source>
      <translation>Zwei Wochen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begründung</translation>
    </message>
  </context>
  <context>
    <name>PlanDesk</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln Plan</numerusform>
        <numerusform>%Ln Pläne</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan outreach on {day} …</source>
      <translation>Kontaktaufnahme am {day} planen …</translation>
    </message>
  </context>
  <context>
    <name>PlanGrid</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln Plan</numerusform>
        <numerusform>%Ln Pläne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plan(s) chosen</source>
      <translation>
        <numerusform>%Ln Plan ausgewählt</numerusform>
        <numerusform>%Ln Pläne ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
  </context>
  <context>
    <name>PlanList</name>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done (Space)</source>
      <translation>Erledigt (Leertaste)</translation>
    </message>
    <message>
      <source>More (menu key)</source>
      <translation>Mehr (Menütaste)</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Pläne</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Zurückstellen</translation>
    </message>
  </context>
  <context>
    <name>PlanMenus</name>
    <message>
      <source>&amp;Accepted</source>
      <translation>&amp;Angenommen</translation>
    </message>
    <message>
      <source>&amp;Copy the why</source>
      <translation>Begründung &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Erledigt</translation>
    </message>
    <message>
      <source>&amp;Edit …</source>
      <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
      <source>&amp;Met</source>
      <translation>&amp;Getroffen</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>Vers&amp;chieben</translation>
    </message>
    <message>
      <source>&amp;No answer</source>
      <translation>&amp;Keine Antwort</translation>
    </message>
    <message>
      <source>&amp;Open again</source>
      <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
      <source>&amp;Replied</source>
      <translation>G&amp;eantwortet</translation>
    </message>
    <message>
      <source>&amp;Sent</source>
      <translation>Ge&amp;sendet</translation>
    </message>
    <message>
      <source>&amp;Tomorrow</source>
      <translation>&amp;Morgen</translation>
    </message>
    <message>
      <source>A &amp;week later</source>
      <translation>Eine &amp;Woche später</translation>
    </message>
    <message>
      <source>A day &amp;earlier</source>
      <translation>Einen T&amp;ag früher</translation>
    </message>
    <message>
      <source>A day &amp;later</source>
      <translation>Einen &amp;Tag später</translation>
    </message>
    <message>
      <source>A week ea&amp;rlier</source>
      <translation>Eine W&amp;oche früher</translation>
    </message>
    <message>
      <source>Cop&amp;y to</source>
      <translation>Kopieren au&amp;f</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>Dec&amp;lined</source>
      <translation>Abge&amp;lehnt</translation>
    </message>
    <message>
      <source>In &amp;2 weeks</source>
      <translation>In &amp;2 Wochen</translation>
    </message>
    <message>
      <source>In &amp;3 days</source>
      <translation>In &amp;3 Tagen</translation>
    </message>
    <message>
      <source>In a &amp;month</source>
      <translation>&amp;In einem Monat</translation>
    </message>
    <message>
      <source>Log o&amp;utcome</source>
      <translation>Ergebnis e&amp;intragen</translation>
    </message>
    <message>
      <source>Move the se&amp;ries</source>
      <translation>Serie &amp;verschieben</translation>
    </message>
    <message>
      <source>Move to &amp;today</source>
      <translation>Auf &amp;heute verschieben</translation>
    </message>
    <message>
      <source>Next &amp;week</source>
      <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
      <source>S&amp;kip</source>
      <translation>Übe&amp;rspringen</translation>
    </message>
    <message>
      <source>S&amp;nooze</source>
      <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>{name} zeigen</translation>
    </message>
    <message>
      <source>Snooze until</source>
      <translation>Zurückstellen bis</translation>
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
  </context>
  <context>
    <name>Plans</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln Plan</numerusform>
        <numerusform>%Ln Pläne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>+%Ln more</source>
      <translation>
        <numerusform>+%Ln weiterer</numerusform>
        <numerusform>+%Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer from {who}?</source>
      <translation>Antwort von {who}?</translation>
    </message>
    <message>
      <source>Call {who}</source>
      <translation>{who} anrufen</translation>
    </message>
    <message>
      <source>Comment for {who}</source>
      <translation>Bei {who} kommentieren</translation>
    </message>
    <message>
      <source>Copy here</source>
      <translation>Hierher kopieren</translation>
    </message>
    <message>
      <source>Introduce {who}</source>
      <translation>{who} vorstellen</translation>
    </message>
    <message>
      <source>Invite {who}</source>
      <translation>{who} einladen</translation>
    </message>
    <message>
      <source>Mail {who}</source>
      <translation>E-Mail an {who}</translation>
    </message>
    <message>
      <source>Meet {who}</source>
      <translation>{who} treffen</translation>
    </message>
    <message>
      <source>Move the series</source>
      <translation>Serie verschieben</translation>
    </message>
    <message numerus="yes">
      <source>Overdue %Ln day(s)</source>
      <translation>
        <numerusform>%Ln Tag überfällig</numerusform>
        <numerusform>%Ln Tage überfällig</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposed: {plan}</source>
      <translation>Vorschlag: {plan}</translation>
    </message>
    <message>
      <source>Write to {who}</source>
      <translation>{who} schreiben</translation>
    </message>
    <message>
      <source>for the goal {what}</source>
      <translation>für das Ziel {what}</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <translation>
        <numerusform>{name} und %Ln weitere</numerusform>
        <numerusform>{name} und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlansCard</name>
    <message>
      <source>Nothing planned. Drag the goal or its people onto a day of the calendar.</source>
      <translation>Nichts geplant. Das Ziel oder seine Personen auf einen Tag des Kalenders ziehen.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Pläne</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>{open} open · {done} done</source>
      <translation>{open} offen · {done} erledigt</translation>
    </message>
  </context>
  <context>
    <name>PlatformsSheet</name>
    <message>
      <source>Add a network</source>
      <translation>Netzwerk hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Invite first on</source>
      <translation>Zuerst einladen auf</translation>
    </message>
    <message>
      <source>New network</source>
      <translation>Neues Netzwerk</translation>
    </message>
    <message>
      <source>One network comes first, one second. Make your profile there complete before you invite.</source>
      <translation>Ein Netzwerk kommt zuerst, eines danach. Vor dem Einladen das Profil dort vollständig machen.</translation>
    </message>
    <message>
      <source>Platforms and my profile</source>
      <translation>Plattformen und mein Profil</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>closed since {year}</source>
      <translation>geschlossen seit {year}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>zuerst</translation>
    </message>
    <message>
      <source>profile {done} of {total}</source>
      <translation>Profil {done} von {total}</translation>
    </message>
    <message>
      <source>second</source>
      <translation>danach</translation>
    </message>
    <message>
      <source>then on</source>
      <translation>danach auf</translation>
    </message>
  </context>
  <context>
    <name>PointRow</name>
    <message>
      <source>Signal, xmpp: …</source>
      <translation>Signal, xmpp: …</translation>
    </message>
    <message>
      <source>“{value}” holds no number.</source>
      <translation>„{value}“ enthält keine Nummer.</translation>
    </message>
    <message>
      <source>“{value}” is no e-mail address.</source>
      <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>“{value}” is no web address.</source>
      <translation>„{value}“ ist keine Webadresse.</translation>
    </message>
  </context>
  <context>
    <name>PreferencesSheet</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Home country</source>
      <translation>Heimatland</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Not set</source>
      <translation>Nicht festgelegt</translation>
    </message>
    <message>
      <source>Phone numbers without a country code are read as this country's.</source>
      <translation>Telefonnummern ohne Landesvorwahl gelten als Nummern dieses Landes.</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Darstellung</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>10 articles that people comment on</source>
      <translation>10 Artikel, die kommentiert werden</translation>
    </message>
    <message>
      <source>10 friends and colleagues in a new country</source>
      <translation>10 Freunde und Kollegen in einem neuen Land</translation>
    </message>
    <message>
      <source>2 talks abroad</source>
      <translation>2 Vorträge im Ausland</translation>
    </message>
    <message>
      <source>5 new customers</source>
      <translation>5 neue Kunden</translation>
    </message>
    <message>
      <source>5 new friends</source>
      <translation>5 neue Freunde</translation>
    </message>
    <message>
      <source>A job for a former colleague</source>
      <translation>Eine Stelle für eine frühere Kollegin</translation>
    </message>
    <message>
      <source>A new job</source>
      <translation>Eine neue Stelle</translation>
    </message>
    <message>
      <source>Be read and heard in your field</source>
      <translation>Im eigenen Fach gelesen werden</translation>
    </message>
    <message>
      <source>Bring together who can help each other</source>
      <translation>Menschen zusammenbringen</translation>
    </message>
    <message>
      <source>CEO</source>
      <translation>CEO</translation>
    </message>
    <message>
      <source>CEO, HR manager, recruiter</source>
      <translation>Geschäftsführer, Personalleiter, Recruiter</translation>
    </message>
    <message>
      <source>Colleagues by way of people you trust</source>
      <translation>Kollegen aus dem eigenen Netz</translation>
    </message>
    <message>
      <source>Founders, investors, advisers</source>
      <translation>Gründer, Investoren, Berater</translation>
    </message>
    <message>
      <source>Hire 2 colleagues</source>
      <translation>2 Kollegen einstellen</translation>
    </message>
    <message>
      <source>Hosts who look for speakers</source>
      <translation>Veranstalter, die Vortragende suchen</translation>
    </message>
    <message>
      <source>In your own words</source>
      <translation>In eigenen Worten</translation>
    </message>
    <message>
      <source>Introduce 12 people to one another</source>
      <translation>12 Personen miteinander bekannt machen</translation>
    </message>
    <message>
      <source>Open a door for a former colleague</source>
      <translation>Früheren Kollegen eine Tür öffnen</translation>
    </message>
    <message>
      <source>People to spend free time with</source>
      <translation>Menschen für die freie Zeit</translation>
    </message>
    <message>
      <source>People where you are going to live</source>
      <translation>Menschen am künftigen Wohnort</translation>
    </message>
    <message>
      <source>Start a company</source>
      <translation>Eine Firma gründen</translation>
    </message>
    <message>
      <source>Those who hire in your field</source>
      <translation>Wer im eigenen Fach einstellt</translation>
    </message>
    <message>
      <source>Ways into the companies you want</source>
      <translation>Wege in die gewünschten Firmen</translation>
    </message>
    <message>
      <source>conference host, speaker, moderator</source>
      <translation>Konferenzveranstalter, Referent, Moderator</translation>
    </message>
    <message>
      <source>founder, investor, auditor, lawyer</source>
      <translation>Gründer, Investor, Wirtschaftsprüfer, Anwalt</translation>
    </message>
    <message>
      <source>journalist, editor</source>
      <translation>Journalist, Redakteur</translation>
    </message>
  </context>
  <context>
    <name>PreviewPage</name>
    <message numerus="yes">
      <source>%Ln card(s) differ from what you wrote. Undecided, yours stays.</source>
      <translation>
        <numerusform>%Ln Karte weicht von den eigenen Angaben ab. Ohne Entscheidung bleiben die eigenen.</numerusform>
        <numerusform>%Ln Karten weichen von den eigenen Angaben ab. Ohne Entscheidung bleiben die eigenen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) may be people you have. Undecided, they are added; Find duplicates offers them later.</source>
      <translation>
        <numerusform>%Ln Karte kann eine schon vorhandene Person sein. Ohne Entscheidung wird sie hinzugefügt; Dubletten suchen zeigt sie später.</numerusform>
        <numerusform>%Ln Karten können schon vorhandene Personen sein. Ohne Entscheidung werden sie hinzugefügt; Dubletten suchen zeigt sie später.</numerusform>
      </translation>
    </message>
    <message>
      <source>Decide now</source>
      <translation>Jetzt entscheiden</translation>
    </message>
  </context>
  <context>
    <name>PrintSheet</name>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Print plan</source>
      <translation>Plan drucken</translation>
    </message>
    <message>
      <source>Save plan as PDF</source>
      <translation>Plan als PDF speichern</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Als {file} gespeichert</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>Ganze Seite</translation>
    </message>
  </context>
  <context>
    <name>Profile</name>
    <message>
      <source>A face, well lit, as you look when one meets you.</source>
      <translation>Ein Gesicht in gutem Licht, so wie man sich wirklich begegnet.</translation>
    </message>
    <message>
      <source>A few sentences: what you offer, and what you look for.</source>
      <translation>Einige Sätze: was geboten und was gesucht wird.</translation>
    </message>
    <message>
      <source>A short one with your name, chosen in the settings of the network.</source>
      <translation>Eine kurze mit dem eigenen Namen, in den Einstellungen des Netzwerks gewählt.</translation>
    </message>
    <message>
      <source>An e-mail address or number by which you can be reached.</source>
      <translation>Eine E-Mail-Adresse oder Nummer, die erreichbar ist.</translation>
    </message>
    <message>
      <source>Contact details</source>
      <translation>Kontaktdaten</translation>
    </message>
    <message>
      <source>Current position</source>
      <translation>Aktuelle Position</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Judged by the text below: it holds a word of an active goal.</source>
      <translation>Wird am Text unten gemessen: Er enthält ein Wort eines aktiven Ziels.</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Own web address</source>
      <translation>Eigene Webadresse</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Purpose that names a goal</source>
      <translation>Zweck, der ein Ziel nennt</translation>
    </message>
    <message>
      <source>Skills</source>
      <translation>Kenntnisse</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>The five that your goals need stand first.</source>
      <translation>Die fünf, die zu den Zielen passen, stehen vorn.</translation>
    </message>
    <message>
      <source>Two people who say what it was like to work with you.</source>
      <translation>Zwei Personen, die von der Zusammenarbeit erzählen.</translation>
    </message>
    <message>
      <source>Two recommendations</source>
      <translation>Zwei Empfehlungen</translation>
    </message>
    <message>
      <source>What you do for whom, rather than a title alone.</source>
      <translation>Was man für wen tut, statt nur eines Titels.</translation>
    </message>
    <message>
      <source>What you do today, and since when.</source>
      <translation>Die heutige Tätigkeit, und seit wann.</translation>
    </message>
    <message>
      <source>Where you work: people look for others near them.</source>
      <translation>Der Arbeitsort: Man sucht andere in der Nähe.</translation>
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>A complete profile has ten things. You tick nine of them; the purpose is judged by its text, which has to hold a word of an active goal.</source>
      <translation>Ein vollständiges Profil hat zehn Dinge. Neun davon werden angekreuzt; der Zweck wird an seinem Text gemessen, der ein Wort eines aktiven Ziels enthalten muss.</translation>
    </message>
    <message>
      <source>Address of my profile</source>
      <translation>Adresse meines Profils</translation>
    </message>
    <message>
      <source>All of it is done</source>
      <translation>Alles ist erledigt</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>In order on {network}: {items}.</source>
      <translation>In Ordnung auf {network}: {items}.</translation>
    </message>
    <message>
      <source>My profile</source>
      <translation>Mein Profil</translation>
    </message>
    <message>
      <source>My profile on {network}</source>
      <translation>Mein Profil auf {network}</translation>
    </message>
    <message>
      <source>Open my profile</source>
      <translation>Mein Profil öffnen</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Still missing: {items}.</source>
      <translation>Noch fehlt: {items}.</translation>
    </message>
    <message>
      <source>Use the purpose from About me</source>
      <translation>Zweck aus Über mich übernehmen</translation>
    </message>
    <message>
      <source>What you want and for whom, as your profile says it.</source>
      <translation>Was erreicht werden soll und für wen, so wie es im Profil steht.</translation>
    </message>
    <message>
      <source>Words of your goals: {words}.</source>
      <translation>Wörter der Ziele: {words}.</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>noch nichts</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>ProfileRow</name>
    <message>
      <source>Address of the profile, or the name there</source>
      <translation>Adresse des Profils oder der Name dort</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Plattform</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>“{value}” is no web address.</source>
      <translation>„{value}“ ist keine Webadresse.</translation>
    </message>
  </context>
  <context>
    <name>ProgressPage</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>{done} %</source>
      <translation>{done} %</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancelling …</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>{what} {done} of {total}</source>
      <translation>{what} {done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>ProposalList</name>
    <message>
      <source>Proposals</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>ProposalPanel</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Half of the touches go to invitations, people you know first, then those who serve a goal most; three in ten keep rhythms that are due; two in ten go to ties that lack your time.</source>
      <translation>Die Hälfte gilt Einladungen, zuerst Bekannten, dann jenen, die einem Ziel am meisten dienen; drei von zehn halten fällige Rhythmen ein; zwei von zehn gelten Beziehungen, denen Zeit fehlt.</translation>
    </message>
    <message>
      <source>Looking for people and free days …</source>
      <translation>Personen und freie Tage werden gesucht …</translation>
    </message>
    <message>
      <source>No day gets more plans than it bears, none more invitations than your quota, no month more notes than the platform allows, no week more minutes than you have. Weekends, quiet days, holidays and busy times are left out, and nobody comes twice.</source>
      <translation>Kein Tag bekommt mehr Pläne, als er trägt, keiner mehr Einladungen als die Quote, kein Monat mehr Notizen, als die Plattform erlaubt, keine Woche mehr Minuten als vorhanden. Wochenenden, ruhige Tage, Feiertage und belegte Zeiten bleiben frei, und niemand kommt zweimal.</translation>
    </message>
    <message>
      <source>Nobody waits for you in these weeks, or the days are full. Make a goal, say how well you know people, or import some.</source>
      <translation>In diesen Wochen wartet niemand, oder die Tage sind voll. Ein Ziel anlegen, angeben, wie gut man Personen kennt, oder welche importieren.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Nothing to propose</source>
      <translation>Nichts vorzuschlagen</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Proposal for {goal}</source>
      <translation>Vorschlag für {goal}</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln</source>
      <translation>
        <numerusform>%Ln übernehmen</numerusform>
        <numerusform>%Ln übernehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Take them</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Tick all proposals</source>
      <translation>Alle Vorschläge ankreuzen</translation>
    </message>
    <message>
      <source>Tick no proposal</source>
      <translation>Keinen Vorschlag ankreuzen</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <source>Weeks: </source>
      <translation>Wochen: </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why? It can also be written when it is due</source>
      <translation>Warum? Lässt sich auch schreiben, wenn es so weit ist</translation>
    </message>
    <message numerus="yes">
      <source>{taken} of %Ln</source>
      <translation>
        <numerusform>{taken} von %Ln</numerusform>
        <numerusform>{taken} von %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message>
      <source>Ask {connector} to introduce {name}</source>
      <translation>{connector} bitten, {name} vorzustellen</translation>
    </message>
    <message>
      <source>due on {day}</source>
      <translation>fällig am {day}</translation>
    </message>
    <message numerus="yes">
      <source>every %Ln days</source>
      <translation>
        <numerusform>jeden Tag</numerusform>
        <numerusform>alle %Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>for {goal}</source>
      <translation>für {goal}</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
      <source>no contact known</source>
      <translation>kein Kontakt bekannt</translation>
    </message>
    <message>
      <source>overdue since {day}</source>
      <translation>überfällig seit {day}</translation>
    </message>
    <message>
      <source>own rhythm</source>
      <translation>eigener Rhythmus</translation>
    </message>
    <message>
      <source>rhythm of a group</source>
      <translation>Rhythmus einer Gruppe</translation>
    </message>
    <message>
      <source>rhythm of a tag</source>
      <translation>Rhythmus eines Schlagworts</translation>
    </message>
    <message>
      <source>rhythm of the tie</source>
      <translation>Rhythmus der Beziehung</translation>
    </message>
    <message>
      <source>this month's notes on {platform} are used up</source>
      <translation>die Notizen dieses Monats auf {platform} sind aufgebraucht</translation>
    </message>
    <message>
      <source>{platform} holds no more connections</source>
      <translation>{platform} fasst keine weiteren Verbindungen</translation>
    </message>
    <message>
      <source>{tie}: {share} % of your time, {wanted} % wanted</source>
      <translation>{tie}: {share} % der Zeit, {wanted} % gewünscht</translation>
    </message>
    <message>
      <source>{tie}: {wanted} % of your time wanted</source>
      <translation>{tie}: {wanted} % der Zeit gewünscht</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Import into my contacts</source>
      <translation>In meine Kontakte importieren</translation>
    </message>
    <message>
      <source>Import into the sample data</source>
      <translation>In die Beispieldaten importieren</translation>
    </message>
    <message>
      <source>Import into your own contacts?</source>
      <translation>In die eigenen Kontakte importieren?</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave the work undone?</source>
      <translation>Verlassen, obwohl noch Arbeit läuft?</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Quit and leave the work undone?</source>
      <translation>Beenden, obwohl noch Arbeit läuft?</translation>
    </message>
    <message>
      <source>Work is still going on. If you leave this book now, nothing of it is kept; what was saved before is safe.</source>
      <translation>Die Arbeit läuft noch. Beim Verlassen des Adressbuchs geht sie verloren; alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
      <source>Work is still going on. If you quit now, nothing of it is kept; what was saved before is safe.</source>
      <translation>Die Arbeit läuft noch. Beim Beenden geht sie verloren; alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
      <source>You are looking at sample data, which is kept apart from your own contacts.</source>
      <translation>Zu sehen sind Beispieldaten, getrennt von den eigenen Kontakten.</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>, then </source>
      <translation>, dann </translation>
    </message>
    <message>
      <source>A close or good contact is one step away; another way counts by how well each of its people know one another. Urgency is how far the goal is behind.</source>
      <translation>Enge und gute Kontakte sind einen Schritt entfernt; ein anderer Weg zählt danach, wie gut die Personen auf ihm einander kennen. Die Dringlichkeit sagt, wie weit das Ziel im Rückstand ist.</translation>
    </message>
    <message>
      <source>A way to them</source>
      <translation>Ein Weg zu ihnen</translation>
    </message>
    <message>
      <source>Connected already</source>
      <translation>Schon verbunden</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Do not serve this goal</source>
      <translation>Dienen diesem Ziel nicht</translation>
    </message>
    <message>
      <source>Do not want to be contacted</source>
      <translation>Wollen nicht kontaktiert werden</translation>
    </message>
    <message>
      <source>In the area</source>
      <translation>Im Gebiet</translation>
    </message>
    <message>
      <source>Invited or planned</source>
      <translation>Eingeladen oder geplant</translation>
    </message>
    <message>
      <source>Is what you look for</source>
      <translation>Passt zum Gesuchten</translation>
    </message>
    <message>
      <source>Left out by you</source>
      <translation>Von Hand weggelassen</translation>
    </message>
    <message>
      <source>On your platforms</source>
      <translation>Auf den eigenen Plattformen</translation>
    </message>
    <message>
      <source>Outside the area</source>
      <translation>Außerhalb des Gebiets</translation>
    </message>
    <message>
      <source>People you know already</source>
      <translation>Schon bekannte Personen</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Aufschieben</translation>
    </message>
    <message>
      <source>Somebody was asked to introduce you</source>
      <translation>Um Vorstellung ist schon gebeten</translation>
    </message>
    <message>
      <source>To invite</source>
      <translation>Einzuladen</translation>
    </message>
    <message>
      <source>Urgency of the goal</source>
      <translation>Dringlichkeit des Ziels</translation>
    </message>
    <message>
      <source>Withdrawn not long ago</source>
      <translation>Vor Kurzem zurückgezogen</translation>
    </message>
    <message>
      <source>Works at {company}, which this goal is after</source>
      <translation>Arbeitet bei {company}, worauf dieses Ziel zielt</translation>
    </message>
    <message>
      <source>by {channel}</source>
      <translation>per {channel}</translation>
    </message>
    <message>
      <source>connected</source>
      <translation>verbunden</translation>
    </message>
    <message>
      <source>connected since {day}</source>
      <translation>verbunden seit {day}</translation>
    </message>
    <message>
      <source>declined</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>declined on {day}</source>
      <translation>abgelehnt am {day}</translation>
    </message>
    <message>
      <source>in {place}</source>
      <translation>in {place}</translation>
    </message>
    <message>
      <source>invited</source>
      <translation>eingeladen</translation>
    </message>
    <message>
      <source>invited on {day}</source>
      <translation>eingeladen am {day}</translation>
    </message>
    <message>
      <source>invited you</source>
      <translation>hat selbst eingeladen</translation>
    </message>
    <message>
      <source>invited you on {day}</source>
      <translation>hat am {day} selbst eingeladen</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>next to the area</source>
      <translation>neben dem Gebiet</translation>
    </message>
    <message>
      <source>on {platform}</source>
      <translation>auf {platform}</translation>
    </message>
    <message>
      <source>outside the area</source>
      <translation>außerhalb des Gebiets</translation>
    </message>
    <message>
      <source>place unknown</source>
      <translation>Ort unbekannt</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>planned for {day}</source>
      <translation>geplant für {day}</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>aufgeschoben</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>selbst gewählt</translation>
    </message>
    <message>
      <source>target ✓</source>
      <translation>gewünschte Firma ✓</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>via {name} ({percent} %)</source>
      <translation>über {name} ({percent} %)</translation>
    </message>
    <message>
      <source>you declined</source>
      <translation>selbst abgelehnt</translation>
    </message>
    <message>
      <source>you declined on {day}</source>
      <translation>selbst abgelehnt am {day}</translation>
    </message>
    <message>
      <source>{criterion} ✓</source>
      <translation>{criterion} ✓</translation>
    </message>
    <message>
      <source>{name} was asked</source>
      <translation>{name} ist gefragt worden</translation>
    </message>
    <message>
      <source>{name}: {score} of 100 points.</source>
      <translation>{name}: {score} von 100 Punkten.</translation>
    </message>
    <message>
      <source>{part}: {points} of {most}</source>
      <translation>{part}: {points} von {most}</translation>
    </message>
    <message>
      <source>{people}: {percent} %</source>
      <translation>{people}: {percent} %</translation>
    </message>
    <message>
      <source>{people}: {percent} %, a guess from the same company</source>
      <translation>{people}: {percent} %, vermutet wegen derselben Firma</translation>
    </message>
    <message>
      <source>{percent} % of it known</source>
      <translation>{percent} % davon bekannt</translation>
    </message>
  </context>
  <context>
    <name>QueueListModel</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>What they do</source>
      <translation>Was sie tun</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>Warum hier</translation>
    </message>
    <message>
      <source>nothing of what you look for</source>
      <translation>nichts vom Gesuchten</translation>
    </message>
    <message>
      <source>only {reasons}</source>
      <translation>nur {reasons}</translation>
    </message>
  </context>
  <context>
    <name>QueueListSheet</name>
    <message numerus="yes">
      <source>Bring %Ln back</source>
      <translation>
        <numerusform>%Ln zurückholen</numerusform>
        <numerusform>%Ln zurückholen</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring all back</source>
      <translation>Alle zurückholen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Looking through your book…</source>
      <translation>Das Adressbuch wird durchgesehen…</translation>
    </message>
    <message>
      <source>Nobody stands in this list any more.</source>
      <translation>In dieser Liste steht niemand mehr.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln in contacts</source>
      <translation>
        <numerusform>%Ln in den Kontakten zeigen</numerusform>
        <numerusform>%Ln in den Kontakten zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all in contacts</source>
      <translation>Alle in den Kontakten zeigen</translation>
    </message>
  </context>
  <context>
    <name>QueueLists</name>
    <message>
      <source>Show in contacts</source>
      <translation>In den Kontakten zeigen</translation>
    </message>
    <message>
      <source>Show in contacts: {list}</source>
      <translation>In den Kontakten zeigen: {list}</translation>
    </message>
    <message numerus="yes">
      <source>Where the other %Ln people are</source>
      <translation>
        <numerusform>Wo die andere %Ln Person ist</numerusform>
        <numerusform>Wo die anderen %Ln Personen sind</numerusform>
      </translation>
    </message>
    <message>
      <source>Who and why</source>
      <translation>Wer und warum</translation>
    </message>
    <message>
      <source>Who and why: {list}</source>
      <translation>Wer und warum: {list}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
  </context>
  <context>
    <name>RelationSheet</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a relationship</source>
      <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a person of this book from the list.</source>
      <translation>Eine Person dieses Adressbuchs aus der Liste wählen.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Relationship</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>since when, from where</source>
      <translation>seit wann, woher</translation>
    </message>
  </context>
  <context>
    <name>Relations</name>
    <message>
      <source>has met</source>
      <translation>hat getroffen</translation>
    </message>
    <message>
      <source>introduced</source>
      <translation>hat vorgestellt</translation>
    </message>
    <message>
      <source>introduced by</source>
      <translation>vorgestellt von</translation>
    </message>
    <message>
      <source>knows</source>
      <translation>kennt</translation>
    </message>
    <message>
      <source>knows well</source>
      <translation>kennt gut</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>Führungskraft</translation>
    </message>
    <message>
      <source>manages</source>
      <translation>führt</translation>
    </message>
    <message>
      <source>partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>related to</source>
      <translation>in Verbindung mit</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message numerus="yes">
      <source>%Ln overdue</source>
      <translation>
        <numerusform>%Ln überfällig</numerusform>
        <numerusform>%Ln überfällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln planned today</source>
      <translation>
        <numerusform>%Ln heute geplant</numerusform>
        <numerusform>%Ln heute geplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plans are due</source>
      <translation>
        <numerusform>%Ln Plan steht an</numerusform>
        <numerusform>%Ln Pläne stehen an</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Today: %Ln planned</source>
      <translation>
        <numerusform>Heute: %Ln geplant</numerusform>
        <numerusform>Heute: %Ln geplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weiterer</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>for {goal}</source>
      <translation>für {goal}</translation>
    </message>
  </context>
  <context>
    <name>RemindersSheet</name>
    <message>
      <source> minutes before</source>
      <translation> Minuten vorher</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>For plans with a time</source>
      <translation>Für Pläne mit einer Uhrzeit</translation>
    </message>
    <message>
      <source>Icon in the tray; a closed window stays there</source>
      <translation>Symbol im Infobereich; ein geschlossenes Fenster bleibt dort</translation>
    </message>
    <message>
      <source>Minutes before</source>
      <translation>Minuten vorher</translation>
    </message>
    <message>
      <source>Once a day, what the day holds, at</source>
      <translation>Einmal am Tag, was der Tag bringt, um</translation>
    </message>
    <message>
      <source>Others may see your screen: without it a reminder tells the kind and the time.</source>
      <translation>Andere sehen vielleicht den Bildschirm: ohne das nennt eine Erinnerung nur Art und Uhrzeit.</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Say whom a plan is with</source>
      <translation>Sagen, mit wem ein Plan ist</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Beim Anmelden starten</translation>
    </message>
    <message>
      <source>They come from this computer alone, while NetPlanner runs.</source>
      <translation>Sie kommen nur von diesem Computer, während NetPlanner läuft.</translation>
    </message>
    <message>
      <source>This desktop shows no tray. Reminders are shown in the window instead.</source>
      <translation>Dieser Desktop hat keinen Infobereich. Erinnerungen erscheinen stattdessen im Fenster.</translation>
    </message>
    <message>
      <source>Time of the day's summary</source>
      <translation>Uhrzeit der Tagesübersicht</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>Open today</source>
      <translation>Heute öffnen</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Liste kopieren</translation>
    </message>
    <message>
      <source>Set for all these people…</source>
      <translation>Für alle diese Personen setzen…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Show these people</source>
      <translation>Diese Personen zeigen</translation>
    </message>
    <message>
      <source>The cards that failed are kept in {file}. Mend them and drop the file here again.</source>
      <translation>Die fehlgeschlagenen Karten liegen in {file}. Sie berichtigen und die Datei wieder hier ablegen.</translation>
    </message>
  </context>
  <context>
    <name>ResultsSheet</name>
    <message>
      <source>All goals</source>
      <translation>Alle Ziele</translation>
    </message>
    <message>
      <source>All time</source>
      <translation>Gesamte Zeit</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <source>Last 90 days</source>
      <translation>Letzte 90 Tage</translation>
    </message>
    <message>
      <source>Nobody was invited in this time.</source>
      <translation>In dieser Zeit wurde niemand eingeladen.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>What came of your invitations, talks and introductions</source>
      <translation>Was Einladungen, Vorträge und Vorstellungen brachten</translation>
    </message>
  </context>
  <context>
    <name>ReviewCard</name>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change the review</source>
      <translation>Rückblick ändern</translation>
    </message>
    <message>
      <source>No review yet. A few lines now help the next goal.</source>
      <translation>Noch kein Rückblick. Ein paar Zeilen jetzt helfen dem nächsten Ziel.</translation>
    </message>
    <message>
      <source>What worked</source>
      <translation>Was sich bewährt hat</translation>
    </message>
    <message>
      <source>Write the review</source>
      <translation>Rückblick schreiben</translation>
    </message>
    <message>
      <source>finished on {day}</source>
      <translation>abgeschlossen am {day}</translation>
    </message>
    <message>
      <source>{done} of {amount} reached</source>
      <translation>{done} von {amount} erreicht</translation>
    </message>
  </context>
  <context>
    <name>RhythmPanel</name>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>2 weeks</source>
      <translation>2 Wochen</translation>
    </message>
    <message>
      <source>As the tie</source>
      <translation>Wie die Beziehung</translation>
    </message>
    <message>
      <source>Days between two touches</source>
      <translation>Tage zwischen zwei Kontakten</translation>
    </message>
    <message>
      <source>Half a year</source>
      <translation>Halbes Jahr</translation>
    </message>
    <message>
      <source>How often to be in touch with {name}?</source>
      <translation>Wie oft mit {name} in Kontakt bleiben?</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>Or every</source>
      <translation>Oder alle</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>Quartal</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Festlegen</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>RowMenu</name>
    <message numerus="yes">
      <source>For all %Ln alike</source>
      <translation>
        <numerusform>Für %Ln dieser Art</numerusform>
        <numerusform>Für alle %Ln dieser Art</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rows</name>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Preferred</source>
      <translation>Bevorzugt</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RulesSheet</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>A person's points are made of these five shares.</source>
      <translation>Die Punkte einer Person setzen sich aus diesen fünf Anteilen zusammen.</translation>
    </message>
    <message>
      <source>As the method has it</source>
      <translation>Wie in der Methode</translation>
    </message>
    <message>
      <source>By them goals rank whom to invite. They are kept in your book and travel with its backups.</source>
      <translation>Nach ihnen ordnen Ziele, wer einzuladen ist. Sie stehen im Buch und gehen mit seinen Sicherungen mit.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Contacts at a place</source>
      <translation>Kontakte an einem Ort</translation>
    </message>
    <message>
      <source>From so many on a place of a goal's area counts as covered.</source>
      <translation>Ab so vielen gilt ein Ort im Gebiet eines Ziels als abgedeckt.</translation>
    </message>
    <message>
      <source>Invitations a day</source>
      <translation>Einladungen am Tag</translation>
    </message>
    <message>
      <source>Over so many steps others may lead you to a person. The best ways are short.</source>
      <translation>Über so viele Schritte können andere zu einer Person führen. Die besten Wege sind kurz.</translation>
    </message>
    <message>
      <source>Rules of the queue</source>
      <translation>Regeln der Warteschlange</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>So many are planned for a day at most: each of them deserves its own why.</source>
      <translation>So viele werden höchstens für einen Tag geplant: jede verdient ihr eigenes Warum.</translation>
    </message>
    <message>
      <source>Steps of a way</source>
      <translation>Schritte eines Weges</translation>
    </message>
    <message>
      <source>Together 100 %.</source>
      <translation>Zusammen 100 %.</translation>
    </message>
    <message>
      <source>Together {percent} %; they count by their share of that.</source>
      <translation>Zusammen {percent} %; sie zählen nach ihrem Anteil daran.</translation>
    </message>
    <message>
      <source>of them close or good</source>
      <translation>davon eng oder gut</translation>
    </message>
  </context>
  <context>
    <name>SampleLine</name>
    <message>
      <source>Back to my contacts</source>
      <translation>Zurück zu meinen Kontakten</translation>
    </message>
    <message>
      <source>Sample data: everyone here is invented. Your own book is kept apart.</source>
      <translation>Beispieldaten: Alle hier sind erfunden. Das eigene Adressbuch bleibt davon getrennt.</translation>
    </message>
  </context>
  <context>
    <name>ScoreButton</name>
    <message>
      <source>How is this calculated?</source>
      <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
      <source>{score} points. How is this calculated?</source>
      <translation>{score} Punkte. Wie wird das berechnet?</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Search people, goals and plans, or type a command</source>
      <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
      <source>Search, or type a command</source>
      <translation>Suchen oder Befehl eingeben</translation>
    </message>
  </context>
  <context>
    <name>SevenSteps</name>
    <message>
      <source>A contact nobody hears from is an address. A profile alone brings nothing; a word now and then does.</source>
      <translation>Ein Kontakt, von dem niemand hört, ist eine Adresse. Ein Profil allein bringt nichts; ein Wort ab und zu schon.</translation>
    </message>
    <message>
      <source>A goal still lacks something: complete it.</source>
      <translation>Einem Ziel fehlt noch etwas: es vervollständigen.</translation>
    </message>
    <message>
      <source>A place narrows the search to people you can meet, and shows where you know nobody.</source>
      <translation>Ein Ort grenzt die Suche auf Menschen ein, die man treffen kann, und zeigt, wo noch niemand bekannt ist.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Choose a second platform beside the first.</source>
      <translation>Neben der ersten eine zweite Plattform wählen.</translation>
    </message>
    <message>
      <source>Choose area</source>
      <translation>Gebiet wählen</translation>
    </message>
    <message>
      <source>Choose platforms</source>
      <translation>Plattformen wählen</translation>
    </message>
    <message>
      <source>Choose the platform that you will use most.</source>
      <translation>Die Plattform wählen, die am meisten genutzt werden soll.</translation>
    </message>
    <message>
      <source>Complete goal</source>
      <translation>Ziel vervollständigen</translation>
    </message>
    <message>
      <source>Complete profile</source>
      <translation>Profil vervollständigen</translation>
    </message>
    <message>
      <source>Complete your profile, with your purpose in it.</source>
      <translation>Das Profil vervollständigen, mit dem Zweck darin.</translation>
    </message>
    <message>
      <source>Decide on ten</source>
      <translation>Über zehn entscheiden</translation>
    </message>
    <message>
      <source>Done when a first platform and a different second one are chosen.</source>
      <translation>Erledigt, wenn eine erste und eine andere zweite Plattform gewählt sind.</translation>
    </message>
    <message>
      <source>Done when all {count} points of your profile on the first platform are in order. The purpose counts once its text holds a word of an active goal.</source>
      <translation>Erledigt, wenn alle {count} Punkte des Profils auf der ersten Plattform in Ordnung sind. Der Zweck zählt, sobald sein Text ein Wort eines aktiven Ziels enthält.</translation>
    </message>
    <message>
      <source>Done when at most {percent} % of your close and good contacts are overdue.</source>
      <translation>Erledigt, wenn höchstens {percent} % der engen und guten Kontakte überfällig sind.</translation>
    </message>
    <message>
      <source>Done when each active goal has an area or says “anywhere”.</source>
      <translation>Erledigt, wenn jedes aktive Ziel ein Gebiet hat oder „überall“ sagt.</translation>
    </message>
    <message>
      <source>Done when each active goal says what, how many, by when, where and whom, and there is one at least.</source>
      <translation>Erledigt, wenn jedes aktive Ziel sagt, was, wie viel, bis wann, wo und wen, und es mindestens eines gibt.</translation>
    </message>
    <message>
      <source>Done when one invitation with a good why went out in the last {days} days.</source>
      <translation>Erledigt, wenn in den letzten {days} Tagen eine Einladung mit gutem Warum hinausging.</translation>
    </message>
    <message>
      <source>Done when {percent} % of the people you know are invited, connected or skipped with a reason.</source>
      <translation>Erledigt, wenn {percent} % der Bekannten eingeladen, verbunden oder mit Grund ausgelassen sind.</translation>
    </message>
    <message>
      <source>Existing contacts</source>
      <translation>Vorhandene Kontakte</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Personen importieren</translation>
    </message>
    <message>
      <source>Import the people you know.</source>
      <translation>Die bekannten Personen importieren.</translation>
    </message>
    <message>
      <source>Invite someone new who serves a goal, and say why.</source>
      <translation>Jemand Neues einladen, der einem Ziel dient, und sagen, warum.</translation>
    </message>
    <message>
      <source>Invite the people you know already, or skip them with a reason.</source>
      <translation>Die schon bekannten Personen einladen oder mit Grund auslassen.</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>In Kontakt bleiben</translation>
    </message>
    <message>
      <source>Most people use a network as an address book and cannot say why. Who knows what they want, and by when, knows whom to ask, and is understood.</source>
      <translation>Die meisten nutzen ein Netzwerk als Adressbuch und können nicht sagen, warum. Wer weiß, was er will und bis wann, weiß auch, wen er fragen kann, und wird verstanden.</translation>
    </message>
    <message>
      <source>New contacts</source>
      <translation>Neue Kontakte</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Neues Ziel</translation>
    </message>
    <message>
      <source>Now it is {done} of {total} people.</source>
      <translation>Jetzt sind es {done} von {total} Personen.</translation>
    </message>
    <message>
      <source>Now {done} of {total} are not overdue.</source>
      <translation>Jetzt sind {done} von {total} nicht überfällig.</translation>
    </message>
    <message>
      <source>One platform used well brings more than five half used. The second is for those who are not on the first.</source>
      <translation>Eine gut genutzte Plattform bringt mehr als fünf halb genutzte. Die zweite ist für alle, die auf der ersten nicht sind.</translation>
    </message>
    <message>
      <source>Only now come strangers who serve your goal: a few a day, each with the reason why you ask.</source>
      <translation>Erst jetzt kommen Fremde, die dem Ziel dienen: wenige am Tag, jeweils mit dem Grund der Anfrage.</translation>
    </message>
    <message>
      <source>Platforms</source>
      <translation>Plattformen</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Say what you want, and by when: make a goal.</source>
      <translation>Sagen, was bis wann erreicht werden soll: ein Ziel anlegen.</translation>
    </message>
    <message>
      <source>Say where: give each goal an area, or “anywhere”.</source>
      <translation>Sagen, wo: jedem Ziel ein Gebiet oder „überall“ geben.</translation>
    </message>
    <message>
      <source>Say whom you know well, and note when you last met.</source>
      <translation>Angeben, wer gut bekannt ist, und das letzte Treffen eintragen.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Sort people</source>
      <translation>Personen einordnen</translation>
    </message>
    <message>
      <source>Those who know you answer first, and through them you reach the others.</source>
      <translation>Bekannte antworten zuerst, und über sie führt der Weg zu den anderen.</translation>
    </message>
    <message>
      <source>Whoever you invite looks at your profile first. It should be whole, with a photo, and say what you want.</source>
      <translation>Wer eingeladen wird, sieht zuerst auf das Profil. Es sollte vollständig sein, ein Foto haben und sagen, worum es geht.</translation>
    </message>
    <message>
      <source>Write to those you haven't heard from for long.</source>
      <translation>Denen schreiben, von denen lange nichts zu hören war.</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>next</source>
      <translation>als Nächstes</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>SharesBar</name>
    <message>
      <source>Not enough yet</source>
      <translation>Noch zu wenig</translation>
    </message>
  </context>
  <context>
    <name>SharesChart</name>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Most people</source>
      <translation>Die meisten</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Beziehung</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <source>Where time goes</source>
      <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Ich</translation>
    </message>
    <message>
      <source>Your target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>not enough yet</source>
      <translation>noch zu wenig</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer invitations</source>
      <translation>Einladungen beantworten</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Firmen</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Last imports</source>
      <translation>Letzte Importe</translation>
    </message>
    <message>
      <source>More companies…</source>
      <translation>Weitere Firmen…</translation>
    </message>
    <message>
      <source>No contact for 90 days</source>
      <translation>90 Tage ohne Kontakt</translation>
    </message>
    <message>
      <source>No e-mail</source>
      <translation>Ohne E-Mail</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Neu hinzugefügt</translation>
    </message>
    <message>
      <source>Smart lists</source>
      <translation>Intelligente Listen</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Nicht festgelegt</translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message numerus="yes">
      <source>%Ln item(s)</source>
      <translation>
        <numerusform>%Ln Eintrag</numerusform>
        <numerusform>%Ln Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln Plan</numerusform>
        <numerusform>%Ln Pläne</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep {name}</source>
      <translation>{name} behalten</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Dieselbe Person</translation>
    </message>
    <message>
      <source>What is marked new comes to the one you keep. Everybody's history, plans and goals stay, and a value that isn't chosen is kept in the note.</source>
      <translation>Was als neu markiert ist, kommt zu der Person, die Sie behalten. Verlauf, Pläne und Ziele aller bleiben, und ein nicht gewählter Wert wird in der Notiz aufbewahrt.</translation>
    </message>
    <message>
      <source>{name} is the same person</source>
      <translation>{name} ist dieselbe Person</translation>
    </message>
    <message>
      <source>{value} · new</source>
      <translation>{value} · neu</translation>
    </message>
  </context>
  <context>
    <name>SideDelegate</name>
    <message>
      <source>New name of {name}</source>
      <translation>Neuer Name für {name}</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message numerus="yes">
      <source>Add %Ln selected person(s)</source>
      <translation>
        <numerusform>%Ln ausgewählte Person hinzufügen</numerusform>
        <numerusform>%Ln ausgewählte Personen hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete group</source>
      <translation>Gruppe löschen</translation>
    </message>
    <message>
      <source>Delete smart list</source>
      <translation>Intelligente Liste löschen</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Schlagwort löschen</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Join with</source>
      <translation>Zusammenführen mit</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Neue Gruppe…</translation>
    </message>
    <message>
      <source>New list</source>
      <translation>Neue Liste</translation>
    </message>
    <message>
      <source>New smart list…</source>
      <translation>Neue intelligente Liste…</translation>
    </message>
    <message>
      <source>Open company</source>
      <translation>Firma öffnen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Sort undecided people…</source>
      <translation>Nicht festgelegte Personen einordnen…</translation>
    </message>
    <message numerus="yes">
      <source>Tag %Ln selected person(s)</source>
      <translation>
        <numerusform>%Ln ausgewählte Person verschlagworten</numerusform>
        <numerusform>%Ln ausgewählte Personen verschlagworten</numerusform>
      </translation>
    </message>
    <message>
      <source>Tag the selected people…</source>
      <translation>Ausgewählte Personen verschlagworten…</translation>
    </message>
    <message numerus="yes">
      <source>Take from %Ln selected person(s)</source>
      <translation>
        <numerusform>Von %Ln ausgewählter Person entfernen</numerusform>
        <numerusform>Von %Ln ausgewählten Personen entfernen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take out %Ln selected person(s)</source>
      <translation>
        <numerusform>%Ln ausgewählte Person herausnehmen</numerusform>
        <numerusform>%Ln ausgewählte Personen herausnehmen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SideView</name>
    <message>
      <source>Lists of people</source>
      <translation>Listen von Personen</translation>
    </message>
  </context>
  <context>
    <name>SkipPanel</name>
    <message>
      <source>Or your own reason, then Enter</source>
      <translation>Oder ein eigener Grund, dann Eingabetaste</translation>
    </message>
    <message>
      <source>Own reason</source>
      <translation>Eigener Grund</translation>
    </message>
    <message>
      <source>Why leave {name} out?</source>
      <translation>Warum {name} auslassen?</translation>
    </message>
  </context>
  <context>
    <name>SkipSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Leave out for this goal</source>
      <translation>Für dieses Ziel auslassen</translation>
    </message>
    <message>
      <source>Why not?</source>
      <translation>Warum nicht?</translation>
    </message>
    <message>
      <source>Write the reason in a few words.</source>
      <translation>Den Grund in wenigen Worten schreiben.</translation>
    </message>
    <message>
      <source>You see it again in the list of those left out.</source>
      <translation>Er steht danach in der Liste der Ausgelassenen.</translation>
    </message>
  </context>
  <context>
    <name>SmartListSheet</name>
    <message numerus="yes">
      <source>%Ln person(s) found now</source>
      <translation>
        <numerusform>%Ln Person jetzt gefunden</numerusform>
        <numerusform>%Ln Personen jetzt gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit smart list</source>
      <translation>Intelligente Liste bearbeiten</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save as smart list</source>
      <translation>Als intelligente Liste speichern</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Words, and conditions such as tag:customer, no:email or quiet:90.</source>
      <translation>Wörter und Bedingungen wie schlagwort:Kunde, ohne:email oder still:90.</translation>
    </message>
    <message>
      <source>Words: {words}</source>
      <translation>Wörter: {words}</translation>
    </message>
  </context>
  <context>
    <name>SphereChip</name>
    <message>
      <source>Business</source>
      <translation>Beruflich</translation>
    </message>
    <message>
      <source>Click to show all again.</source>
      <translation>Klicken zeigt wieder alles.</translation>
    </message>
    <message>
      <source>Only business is shown.</source>
      <translation>Nur Berufliches wird gezeigt.</translation>
    </message>
    <message>
      <source>Only what is private is shown.</source>
      <translation>Nur Privates wird gezeigt.</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
  </context>
  <context>
    <name>SphereControl</name>
    <message>
      <source>Whose contacts, goals and plans are shown</source>
      <translation>Wessen Kontakte, Ziele und Pläne gezeigt werden</translation>
    </message>
  </context>
  <context>
    <name>StagedSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Work on meanwhile</source>
      <translation>Inzwischen weiterarbeiten</translation>
    </message>
  </context>
  <context>
    <name>Star</name>
    <message>
      <source>Preferred</source>
      <translation>Bevorzugt</translation>
    </message>
    <message>
      <source>Preferred: used first</source>
      <translation>Bevorzugt: wird zuerst verwendet</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Look around with sample data</source>
      <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>Say what you want, by when, and why. Begin with the people you know.</source>
      <translation>Sagen, was bis wann erreicht werden soll, und warum. Der Anfang sind die bekannten Personen.</translation>
    </message>
    <message>
      <source>Shows how to get your contacts from there</source>
      <translation>Zeigt, wie die Kontakte von dort zu bekommen sind</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Start with an empty book</source>
      <translation>Mit leerem Adressbuch beginnen</translation>
    </message>
    <message>
      <source>We show you step by step how to get the file.</source>
      <translation>Wir zeigen Schritt für Schritt, wie die Datei zu bekommen ist.</translation>
    </message>
    <message>
      <source>Welcome to NetPlanner</source>
      <translation>Willkommen bei NetPlanner</translation>
    </message>
    <message>
      <source>Where your contacts are now</source>
      <translation>Wo die Kontakte jetzt sind</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved · backed up {when}</source>
      <translation>Gespeichert · gesichert {when}</translation>
    </message>
  </context>
  <context>
    <name>StepPlaces</name>
    <message>
      <source>Begin with the people you know?</source>
      <translation>Mit den Bekannten beginnen?</translation>
    </message>
    <message>
      <source>Begin with them</source>
      <translation>Mit ihnen beginnen</translation>
    </message>
    <message>
      <source>Go on anyway</source>
      <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
      <source>Those who know you answer first, and through them you reach the others. So far {percent} of them are decided.</source>
      <translation>Bekannte antworten zuerst, und über sie führt der Weg zu den anderen. Bisher ist über {percent} von ihnen entschieden.</translation>
    </message>
  </context>
  <context>
    <name>StepRow</name>
    <message>
      <source>Move this step up</source>
      <translation>Diesen Schritt nach oben</translation>
    </message>
    <message>
      <source>Remove this step</source>
      <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
      <source>Somebody in the trash</source>
      <translation>Jemand im Papierkorb</translation>
    </message>
    <message>
      <source>Step {number}: kind</source>
      <translation>Schritt {number}: Art</translation>
    </message>
    <message>
      <source>Step {number}: person</source>
      <translation>Schritt {number}: Person</translation>
    </message>
    <message>
      <source>Step {number}: which outcome or contact</source>
      <translation>Schritt {number}: welches Ergebnis oder welcher Kontakt</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Welcher?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>an earlier outcome</source>
      <translation>ein früheres Ergebnis</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%Ln candidate(s) added</source>
      <translation>
        <numerusform>%Ln Kandidat hinzugefügt</numerusform>
        <numerusform>%Ln Kandidaten hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln candidate(s) removed</source>
      <translation>
        <numerusform>%Ln Kandidat entfernt</numerusform>
        <numerusform>%Ln Kandidaten entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) changed</source>
      <translation>
        <numerusform>%Ln Kontakt geändert</numerusform>
        <numerusform>%Ln Kontakte geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) deleted</source>
      <translation>
        <numerusform>%Ln Kontakt gelöscht</numerusform>
        <numerusform>%Ln Kontakte gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) imported</source>
      <translation>
        <numerusform>%Ln Kontakt importiert</numerusform>
        <numerusform>%Ln Kontakte importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) set to {tie}</source>
      <translation>
        <numerusform>Beziehung zu %Ln Kontakt: {tie}</numerusform>
        <numerusform>Beziehung zu %Ln Kontakten: {tie}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) tagged “{tag}”</source>
      <translation>
        <numerusform>Schlagwort „{tag}“ für %Ln Kontakt</numerusform>
        <numerusform>Schlagwort „{tag}“ für %Ln Kontakte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln goal(s) deleted</source>
      <translation>
        <numerusform>%Ln Ziel gelöscht</numerusform>
        <numerusform>%Ln Ziele gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln goal(s) set to {state}</source>
      <translation>
        <numerusform>%Ln Ziel: {state}</numerusform>
        <numerusform>%Ln Ziele: {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln group(s) of duplicates merged</source>
      <translation>
        <numerusform>%Ln Gruppe von Dubletten zusammengeführt</numerusform>
        <numerusform>%Ln Gruppen von Dubletten zusammengeführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln imported contact(s) moved to the trash</source>
      <translation>
        <numerusform>%Ln importierter Kontakt in den Papierkorb gelegt</numerusform>
        <numerusform>%Ln importierte Kontakte in den Papierkorb gelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invitation(s) answered</source>
      <translation>
        <numerusform>%Ln Einladung beantwortet</numerusform>
        <numerusform>%Ln Einladungen beantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invitation(s) deleted</source>
      <translation>
        <numerusform>%Ln Einladung gelöscht</numerusform>
        <numerusform>%Ln Einladungen gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln mail(s) noted in timelines</source>
      <translation>
        <numerusform>%Ln Mail in Zeitleisten vermerkt</numerusform>
        <numerusform>%Ln Mails in Zeitleisten vermerkt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln meeting(s) planned in {where}</source>
      <translation>
        <numerusform>%Ln Treffen in {where} geplant</numerusform>
        <numerusform>%Ln Treffen in {where} geplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) added to next week</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme in die nächste Woche gelegt</numerusform>
        <numerusform>%Ln Kontaktaufnahmen in die nächste Woche gelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) copied</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme kopiert</numerusform>
        <numerusform>%Ln Kontaktaufnahmen kopiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) deleted</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme gelöscht</numerusform>
        <numerusform>%Ln Kontaktaufnahmen gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) done</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme erledigt</numerusform>
        <numerusform>%Ln Kontaktaufnahmen erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) moved</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme verschoben</numerusform>
        <numerusform>%Ln Kontaktaufnahmen verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) moved with all that repeat them</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme samt allen Wiederholungen verschoben</numerusform>
        <numerusform>%Ln Kontaktaufnahmen samt allen Wiederholungen verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) planned</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme geplant</numerusform>
        <numerusform>%Ln Kontaktaufnahmen geplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) reopened</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme wieder geöffnet</numerusform>
        <numerusform>%Ln Kontaktaufnahmen wieder geöffnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) skipped</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme übersprungen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen übersprungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) skipped with all that repeat them</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme samt allen Wiederholungen übersprungen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen samt allen Wiederholungen übersprungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) snoozed</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme zurückgestellt</numerusform>
        <numerusform>%Ln Kontaktaufnahmen zurückgestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people decided on</source>
      <translation>
        <numerusform>Über %Ln Person entschieden</numerusform>
        <numerusform>Über %Ln Personen entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people kept apart</source>
      <translation>
        <numerusform>%Ln Person getrennt gelassen</numerusform>
        <numerusform>%Ln Personen getrennt gelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people left out of a goal’s queue</source>
      <translation>
        <numerusform>%Ln Person aus der Warteschlange eines Ziels ausgelassen</numerusform>
        <numerusform>%Ln Personen aus der Warteschlange eines Ziels ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people merged</source>
      <translation>
        <numerusform>%Ln Person zusammengeführt</numerusform>
        <numerusform>%Ln Personen zusammengeführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people planned</source>
      <translation>
        <numerusform>Kontaktaufnahme mit %Ln Person geplant</numerusform>
        <numerusform>Kontaktaufnahme mit %Ln Personen geplant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put back into a goal’s queue</source>
      <translation>
        <numerusform>%Ln Person zurück in die Warteschlange eines Ziels gesetzt</numerusform>
        <numerusform>%Ln Personen zurück in die Warteschlange eines Ziels gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put off</source>
      <translation>
        <numerusform>%Ln Person zurückgestellt</numerusform>
        <numerusform>%Ln Personen zurückgestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put off no longer</source>
      <translation>
        <numerusform>%Ln Person nicht mehr zurückgestellt</numerusform>
        <numerusform>%Ln Personen nicht mehr zurückgestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) set on {group}</source>
      <translation>
        <numerusform>%Ln Person in {group} aufgenommen</numerusform>
        <numerusform>%Ln Personen in {group} aufgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) taken from {group}</source>
      <translation>
        <numerusform>%Ln Person aus {group} genommen</numerusform>
        <numerusform>%Ln Personen aus {group} genommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln proposal(s) taken into the plan</source>
      <translation>
        <numerusform>%Ln Vorschlag in den Plan übernommen</numerusform>
        <numerusform>%Ln Vorschläge in den Plan übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln tag(s) joined as “{tag}”</source>
      <translation>
        <numerusform>%Ln Schlagwort als „{tag}“ zusammengeführt</numerusform>
        <numerusform>%Ln Schlagwörter als „{tag}“ zusammengeführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln template(s) brought back</source>
      <translation>
        <numerusform>%Ln Vorlage zurückgeholt</numerusform>
        <numerusform>%Ln Vorlagen zurückgeholt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) restored from the trash</source>
      <translation>
        <numerusform>%Ln Eintrag aus dem Papierkorb wiederhergestellt</numerusform>
        <numerusform>%Ln Einträge aus dem Papierkorb wiederhergestellt</numerusform>
      </translation>
    </message>
    <message>
      <source>About me saved</source>
      <translation>Über mich gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln candidate(s)</source>
      <translation>
        <numerusform>%Ln Kandidaten hinzufügen</numerusform>
        <numerusform>%Ln Kandidaten hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln outreach(es) to next week</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme in die nächste Woche legen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen in die nächste Woche legen</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>Add goal “{what}”</source>
      <translation>Ziel „{what}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add group {name}</source>
      <translation>Gruppe {name} anlegen</translation>
    </message>
    <message>
      <source>Add need “{text}”</source>
      <translation>Bedarf „{text}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add network {name}</source>
      <translation>Netzwerk {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add offer “{text}”</source>
      <translation>Angebot „{text}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add template {name}</source>
      <translation>Vorlage {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>{name} hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>Answer %Ln invitation(s)</source>
      <translation>
        <numerusform>%Ln Einladung beantworten</numerusform>
        <numerusform>%Ln Einladungen beantworten</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer of {name} noted</source>
      <translation>Antwort von {name} eingetragen</translation>
    </message>
    <message>
      <source>Backup restored</source>
      <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
      <source>Book made</source>
      <translation>Adressbuch angelegt</translation>
    </message>
    <message numerus="yes">
      <source>Bring back %Ln template(s)</source>
      <translation>
        <numerusform>%Ln Vorlage zurückholen</numerusform>
        <numerusform>%Ln Vorlagen zurückholen</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar “{name}” read</source>
      <translation>Kalender „{name}“ eingelesen</translation>
    </message>
    <message>
      <source>Calendar “{name}” removed</source>
      <translation>Kalender „{name}“ entfernt</translation>
    </message>
    <message numerus="yes">
      <source>Change %Ln contact(s)</source>
      <translation>
        <numerusform>%Ln Kontakt ändern</numerusform>
        <numerusform>%Ln Kontakte ändern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change %Ln goal(s)</source>
      <translation>
        <numerusform>%Ln Ziel ändern</numerusform>
        <numerusform>%Ln Ziele ändern</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a log entry</source>
      <translation>Eingetragenen Kontakt ändern</translation>
    </message>
    <message>
      <source>Change a note</source>
      <translation>Notiz ändern</translation>
    </message>
    <message>
      <source>Change a role in {group}</source>
      <translation>Rolle in {group} ändern</translation>
    </message>
    <message>
      <source>Change how you keep in touch</source>
      <translation>Kontaktpflege ändern</translation>
    </message>
    <message>
      <source>Change how {name} and {other} are related</source>
      <translation>Verbindung von {name} und {other} ändern</translation>
    </message>
    <message>
      <source>Change language or country</source>
      <translation>Sprache oder Land ändern</translation>
    </message>
    <message>
      <source>Change my networks</source>
      <translation>Meine Netzwerke ändern</translation>
    </message>
    <message>
      <source>Change smart list “{name}”</source>
      <translation>Intelligente Liste „{name}“ ändern</translation>
    </message>
    <message>
      <source>Change target of attention</source>
      <translation>Zielwerte ändern</translation>
    </message>
    <message>
      <source>Change the rules of the queue</source>
      <translation>Regeln der Warteschlange ändern</translation>
    </message>
    <message>
      <source>Change the synonyms of roles</source>
      <translation>Synonyme für Funktionen ändern</translation>
    </message>
    <message>
      <source>Choose my networks</source>
      <translation>Meine Netzwerke wählen</translation>
    </message>
    <message>
      <source>Companies joined as {name}</source>
      <translation>Firmen zu {name} zusammengeführt</translation>
    </message>
    <message>
      <source>Company {name} saved</source>
      <translation>Firma {name} gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Copy %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme kopieren</numerusform>
        <numerusform>%Ln Kontaktaufnahmen kopieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy template {name}</source>
      <translation>Vorlage {name} kopieren</translation>
    </message>
    <message numerus="yes">
      <source>Decide on %Ln people</source>
      <translation>
        <numerusform>Über %Ln Person entscheiden</numerusform>
        <numerusform>Über %Ln Personen entscheiden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln contact(s)</source>
      <translation>
        <numerusform>%Ln Kontakt löschen</numerusform>
        <numerusform>%Ln Kontakte löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln goal(s)</source>
      <translation>
        <numerusform>%Ln Ziel löschen</numerusform>
        <numerusform>%Ln Ziele löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln imported contact(s)</source>
      <translation>
        <numerusform>%Ln importierten Kontakt löschen</numerusform>
        <numerusform>%Ln importierte Kontakte löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln invitation(s)</source>
      <translation>
        <numerusform>%Ln Einladung löschen</numerusform>
        <numerusform>%Ln Einladungen löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme löschen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a log entry</source>
      <translation>Eingetragenen Kontakt löschen</translation>
    </message>
    <message>
      <source>Delete a note</source>
      <translation>Notiz löschen</translation>
    </message>
    <message>
      <source>Delete an outcome</source>
      <translation>Ergebnis löschen</translation>
    </message>
    <message>
      <source>Delete group {name}</source>
      <translation>Gruppe {name} löschen</translation>
    </message>
    <message>
      <source>Delete smart list “{name}”</source>
      <translation>Intelligente Liste „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete tag “{tag}”</source>
      <translation>Schlagwort „{tag}“ löschen</translation>
    </message>
    <message>
      <source>Delete template {name}</source>
      <translation>Vorlage {name} löschen</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Edit a platform</source>
      <translation>Plattform bearbeiten</translation>
    </message>
    <message>
      <source>Edit about me</source>
      <translation>Über mich bearbeiten</translation>
    </message>
    <message>
      <source>Edit an outcome</source>
      <translation>Ergebnis ändern</translation>
    </message>
    <message>
      <source>Edit company {name}</source>
      <translation>Firma {name} bearbeiten</translation>
    </message>
    <message>
      <source>Edit goal “{what}”</source>
      <translation>Ziel „{what}“ bearbeiten</translation>
    </message>
    <message>
      <source>Edit group {name}</source>
      <translation>Gruppe {name} bearbeiten</translation>
    </message>
    <message>
      <source>Edit my profile</source>
      <translation>Mein Profil bearbeiten</translation>
    </message>
    <message>
      <source>Edit outreach</source>
      <translation>Kontaktaufnahme bearbeiten</translation>
    </message>
    <message>
      <source>Edit template {name}</source>
      <translation>Vorlage {name} bearbeiten</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>{name} bearbeiten</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
      <source>End the repetition of %Ln outreach(es)</source>
      <translation>
        <numerusform>Wiederholung von %Ln Kontaktaufnahme beenden</numerusform>
        <numerusform>Wiederholung von %Ln Kontaktaufnahmen beenden</numerusform>
      </translation>
    </message>
    <message>
      <source>Finish goal “{what}”</source>
      <translation>Ziel „{what}“ abschließen</translation>
    </message>
    <message numerus="yes">
      <source>Go on with %Ln outreach(es) whose day is over</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme weiterführen, deren Tag vorbei ist</numerusform>
        <numerusform>%Ln Kontaktaufnahmen weiterführen, deren Tag vorbei ist</numerusform>
      </translation>
    </message>
    <message>
      <source>Goal “{what}” added</source>
      <translation>Ziel „{what}“ hinzugefügt</translation>
    </message>
    <message>
      <source>Goal “{what}” finished</source>
      <translation>Ziel „{what}“ abgeschlossen</translation>
    </message>
    <message>
      <source>Goal “{what}” saved</source>
      <translation>Ziel „{what}“ gespeichert</translation>
    </message>
    <message>
      <source>Goal “{what}” taken up again</source>
      <translation>Ziel „{what}“ wieder aufgenommen</translation>
    </message>
    <message numerus="yes">
      <source>Gone on with %Ln outreach(es) whose day is over</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme weitergeführt, deren Tag vorbei ist</numerusform>
        <numerusform>%Ln Kontaktaufnahmen weitergeführt, deren Tag vorbei ist</numerusform>
      </translation>
    </message>
    <message>
      <source>Group {name} added</source>
      <translation>Gruppe {name} angelegt</translation>
    </message>
    <message>
      <source>Group {name} deleted</source>
      <translation>Gruppe {name} gelöscht</translation>
    </message>
    <message>
      <source>Group {name} saved</source>
      <translation>Gruppe {name} gespeichert</translation>
    </message>
    <message>
      <source>How you keep in touch changed</source>
      <translation>Kontaktpflege geändert</translation>
    </message>
    <message numerus="yes">
      <source>Import %Ln contact(s)</source>
      <translation>
        <numerusform>%Ln Kontakt importieren</numerusform>
        <numerusform>%Ln Kontakte importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Invitation of {name} planned</source>
      <translation>Einladung an {name} geplant</translation>
    </message>
    <message numerus="yes">
      <source>Inviting %Ln people put off</source>
      <translation>
        <numerusform>Einladung an %Ln Person aufgeschoben</numerusform>
        <numerusform>Einladung an %Ln Personen aufgeschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Join %Ln tag(s) as “{tag}”</source>
      <translation>
        <numerusform>%Ln Schlagwort als „{tag}“ zusammenführen</numerusform>
        <numerusform>%Ln Schlagwörter als „{tag}“ zusammenführen</numerusform>
      </translation>
    </message>
    <message>
      <source>Join companies as {name}</source>
      <translation>Firmen zu {name} zusammenführen</translation>
    </message>
    <message numerus="yes">
      <source>Keep %Ln people apart</source>
      <translation>
        <numerusform>%Ln Person getrennt lassen</numerusform>
        <numerusform>%Ln Personen getrennt lassen</numerusform>
      </translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>Letzte Änderung</translation>
    </message>
    <message numerus="yes">
      <source>Leave %Ln people out of a goal’s queue</source>
      <translation>
        <numerusform>%Ln Person aus der Warteschlange eines Ziels auslassen</numerusform>
        <numerusform>%Ln Personen aus der Warteschlange eines Ziels auslassen</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave {name} out</source>
      <translation>{name} auslassen</translation>
    </message>
    <message>
      <source>Log an outcome</source>
      <translation>Ergebnis eintragen</translation>
    </message>
    <message>
      <source>Log entry changed</source>
      <translation>Eingetragener Kontakt geändert</translation>
    </message>
    <message>
      <source>Log entry deleted</source>
      <translation>Eingetragener Kontakt gelöscht</translation>
    </message>
    <message>
      <source>Log: {what}</source>
      <translation>Eintragen: {what}</translation>
    </message>
    <message>
      <source>Logged: {what}</source>
      <translation>Eingetragen: {what}</translation>
    </message>
    <message>
      <source>Make the book</source>
      <translation>Adressbuch anlegen</translation>
    </message>
    <message>
      <source>Make the sample data</source>
      <translation>Beispieldaten anlegen</translation>
    </message>
    <message>
      <source>Make {name} a target</source>
      <translation>{name} in ein Ziel aufnehmen</translation>
    </message>
    <message>
      <source>Make {name} no target</source>
      <translation>{name} aus einem Ziel entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Mark %Ln outreach(es) as done</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme als erledigt markieren</numerusform>
        <numerusform>%Ln Kontaktaufnahmen als erledigt markieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln group(s) of duplicates</source>
      <translation>
        <numerusform>%Ln Gruppe von Dubletten zusammenführen</numerusform>
        <numerusform>%Ln Gruppen von Dubletten zusammenführen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln people</source>
      <translation>
        <numerusform>%Ln Person zusammenführen</numerusform>
        <numerusform>%Ln Personen zusammenführen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme verschieben</numerusform>
        <numerusform>%Ln Kontaktaufnahmen verschieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln outreach(es) and all that repeat them</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme samt allen Wiederholungen verschieben</numerusform>
        <numerusform>%Ln Kontaktaufnahmen samt allen Wiederholungen verschieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Move smart list “{name}”</source>
      <translation>Intelligente Liste „{name}“ verschieben</translation>
    </message>
    <message>
      <source>Names sorted and phone numbers read anew</source>
      <translation>Namen neu sortiert und Telefonnummern neu gelesen</translation>
    </message>
    <message>
      <source>Need “{text}” added</source>
      <translation>Bedarf „{text}“ hinzugefügt</translation>
    </message>
    <message>
      <source>Need “{text}” removed</source>
      <translation>Bedarf „{text}“ entfernt</translation>
    </message>
    <message>
      <source>Network {name} added</source>
      <translation>Netzwerk {name} hinzugefügt</translation>
    </message>
    <message>
      <source>Network {name} removed</source>
      <translation>Netzwerk {name} entfernt</translation>
    </message>
    <message>
      <source>Networks chosen</source>
      <translation>Netzwerke gewählt</translation>
    </message>
    <message>
      <source>Networks saved</source>
      <translation>Netzwerke gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln mail(s) in timelines</source>
      <translation>
        <numerusform>%Ln Mail in Zeitleisten vermerken</numerusform>
        <numerusform>%Ln Mails in Zeitleisten vermerken</numerusform>
      </translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
      <source>Note deleted</source>
      <translation>Notiz gelöscht</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Notiz gespeichert</translation>
    </message>
    <message>
      <source>Note the answer of {name}</source>
      <translation>Antwort von {name} eintragen</translation>
    </message>
    <message>
      <source>Noted as sent to {name}</source>
      <translation>Als an {name} gesendet vermerkt</translation>
    </message>
    <message>
      <source>Offer “{text}” added</source>
      <translation>Angebot „{text}“ hinzugefügt</translation>
    </message>
    <message>
      <source>Offer “{text}” removed</source>
      <translation>Angebot „{text}“ entfernt</translation>
    </message>
    <message>
      <source>Outcome changed</source>
      <translation>Ergebnis geändert</translation>
    </message>
    <message>
      <source>Outcome deleted</source>
      <translation>Ergebnis gelöscht</translation>
    </message>
    <message>
      <source>Outcome logged</source>
      <translation>Ergebnis eingetragen</translation>
    </message>
    <message>
      <source>Outreach saved</source>
      <translation>Kontaktaufnahme gespeichert</translation>
    </message>
    <message>
      <source>Part {name} and {other}</source>
      <translation>Verbindung von {name} und {other} entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln meeting(s) in {where}</source>
      <translation>
        <numerusform>%Ln Treffen in {where} planen</numerusform>
        <numerusform>%Ln Treffen in {where} planen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme planen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen planen</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan to invite {name}</source>
      <translation>Einladung an {name} planen</translation>
    </message>
    <message numerus="yes">
      <source>Plan to turn to %Ln people</source>
      <translation>
        <numerusform>Kontaktaufnahme mit %Ln Person planen</numerusform>
        <numerusform>Kontaktaufnahme mit %Ln Personen planen</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan to turn to {name}</source>
      <translation>Kontaktaufnahme mit {name} planen</translation>
    </message>
    <message>
      <source>Platform saved</source>
      <translation>Plattform gespeichert</translation>
    </message>
    <message>
      <source>Profile saved</source>
      <translation>Profil gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people back into a goal’s queue</source>
      <translation>
        <numerusform>%Ln Person zurück in die Warteschlange eines Ziels setzen</numerusform>
        <numerusform>%Ln Personen zurück in die Warteschlange eines Ziels setzen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people off</source>
      <translation>
        <numerusform>%Ln Person zurückstellen</numerusform>
        <numerusform>%Ln Personen zurückstellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people off no longer</source>
      <translation>
        <numerusform>%Ln Person nicht mehr zurückstellen</numerusform>
        <numerusform>%Ln Personen nicht mehr zurückstellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put off inviting %Ln people</source>
      <translation>
        <numerusform>Einladung an %Ln Person aufschieben</numerusform>
        <numerusform>Einladung an %Ln Personen aufschieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Put {name} off</source>
      <translation>{name} zurückstellen</translation>
    </message>
    <message>
      <source>Put {name} off no longer</source>
      <translation>{name} nicht mehr zurückstellen</translation>
    </message>
    <message>
      <source>Read calendar “{name}”</source>
      <translation>Kalender „{name}“ einlesen</translation>
    </message>
    <message>
      <source>Relate {name} to {other}</source>
      <translation>{name} mit {other} verbinden</translation>
    </message>
    <message numerus="yes">
      <source>Remove %Ln candidate(s)</source>
      <translation>
        <numerusform>%Ln Kandidaten entfernen</numerusform>
        <numerusform>%Ln Kandidaten entfernen</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove calendar “{name}”</source>
      <translation>Kalender „{name}“ entfernen</translation>
    </message>
    <message>
      <source>Remove need “{text}”</source>
      <translation>Bedarf „{text}“ entfernen</translation>
    </message>
    <message>
      <source>Remove network {name}</source>
      <translation>Netzwerk {name} entfernen</translation>
    </message>
    <message>
      <source>Remove offer “{text}”</source>
      <translation>Angebot „{text}“ entfernen</translation>
    </message>
    <message>
      <source>Rename smart list to “{name}”</source>
      <translation>Intelligente Liste in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename tag to “{tag}”</source>
      <translation>Schlagwort in „{tag}“ umbenennen</translation>
    </message>
    <message numerus="yes">
      <source>Reopen %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme wieder öffnen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen wieder öffnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Repetition of %Ln outreach(es) ended</source>
      <translation>
        <numerusform>Wiederholung von %Ln Kontaktaufnahme beendet</numerusform>
        <numerusform>Wiederholung von %Ln Kontaktaufnahmen beendet</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset template {name}</source>
      <translation>Vorlage {name} zurücksetzen</translation>
    </message>
    <message numerus="yes">
      <source>Restore %Ln thing(s) from the trash</source>
      <translation>
        <numerusform>%Ln Eintrag aus dem Papierkorb wiederherstellen</numerusform>
        <numerusform>%Ln Einträge aus dem Papierkorb wiederherstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Rhythm of {name} set</source>
      <translation>Rhythmus von {name} festgelegt</translation>
    </message>
    <message>
      <source>Rhythm set</source>
      <translation>Rhythmus festgelegt</translation>
    </message>
    <message>
      <source>Role in {group} changed</source>
      <translation>Rolle in {group} geändert</translation>
    </message>
    <message>
      <source>Rules of the queue saved</source>
      <translation>Regeln der Warteschlange gespeichert</translation>
    </message>
    <message>
      <source>Sample data made</source>
      <translation>Beispieldaten angelegt</translation>
    </message>
    <message>
      <source>Save smart list “{name}”</source>
      <translation>Intelligente Liste „{name}“ speichern</translation>
    </message>
    <message numerus="yes">
      <source>Set %Ln person(s) on {group}</source>
      <translation>
        <numerusform>%Ln Person in {group} aufnehmen</numerusform>
        <numerusform>%Ln Personen in {group} aufnehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Set a rhythm</source>
      <translation>Rhythmus festlegen</translation>
    </message>
    <message>
      <source>Set the rhythm of {name}</source>
      <translation>Rhythmus von {name} festlegen</translation>
    </message>
    <message numerus="yes">
      <source>Set tie of %Ln contact(s)</source>
      <translation>
        <numerusform>Beziehung zu %Ln Kontakt festlegen</numerusform>
        <numerusform>Beziehung zu %Ln Kontakten festlegen</numerusform>
      </translation>
    </message>
    <message>
      <source>Set {name} to {tie}</source>
      <translation>{name} einordnen als {tie}</translation>
    </message>
    <message numerus="yes">
      <source>Skip %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme überspringen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen überspringen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Skip %Ln outreach(es) and all that repeat them</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme samt allen Wiederholungen überspringen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen samt allen Wiederholungen überspringen</numerusform>
      </translation>
    </message>
    <message>
      <source>Smart list renamed to “{name}”</source>
      <translation>Intelligente Liste in „{name}“ umbenannt</translation>
    </message>
    <message>
      <source>Smart list “{name}” changed</source>
      <translation>Intelligente Liste „{name}“ geändert</translation>
    </message>
    <message>
      <source>Smart list “{name}” deleted</source>
      <translation>Intelligente Liste „{name}“ gelöscht</translation>
    </message>
    <message>
      <source>Smart list “{name}” moved</source>
      <translation>Intelligente Liste „{name}“ verschoben</translation>
    </message>
    <message>
      <source>Smart list “{name}” saved</source>
      <translation>Intelligente Liste „{name}“ gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Snooze %Ln outreach(es)</source>
      <translation>
        <numerusform>%Ln Kontaktaufnahme zurückstellen</numerusform>
        <numerusform>%Ln Kontaktaufnahmen zurückstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Synonyms of roles saved</source>
      <translation>Synonyme für Funktionen gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Tag %Ln contact(s) “{tag}”</source>
      <translation>
        <numerusform>%Ln Kontakt das Schlagwort „{tag}“ geben</numerusform>
        <numerusform>%Ln Kontakten das Schlagwort „{tag}“ geben</numerusform>
      </translation>
    </message>
    <message>
      <source>Tag renamed to “{tag}”</source>
      <translation>Schlagwort in „{tag}“ umbenannt</translation>
    </message>
    <message>
      <source>Tag “{tag}” deleted</source>
      <translation>Schlagwort „{tag}“ gelöscht</translation>
    </message>
    <message numerus="yes">
      <source>Tag “{tag}” taken from %Ln contact(s)</source>
      <translation>
        <numerusform>Schlagwort „{tag}“ von %Ln Kontakt entfernt</numerusform>
        <numerusform>Schlagwort „{tag}“ von %Ln Kontakten entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln person(s) from {group}</source>
      <translation>
        <numerusform>%Ln Person aus {group} nehmen</numerusform>
        <numerusform>%Ln Personen aus {group} nehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln proposal(s)</source>
      <translation>
        <numerusform>%Ln Vorschlag übernehmen</numerusform>
        <numerusform>%Ln Vorschläge übernehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take tag “{tag}” from %Ln contact(s)</source>
      <translation>
        <numerusform>Schlagwort „{tag}“ von %Ln Kontakt entfernen</numerusform>
        <numerusform>Schlagwort „{tag}“ von %Ln Kontakten entfernen</numerusform>
      </translation>
    </message>
    <message>
      <source>Take up goal “{what}” again</source>
      <translation>Ziel „{what}“ wieder aufnehmen</translation>
    </message>
    <message>
      <source>Target of attention changed</source>
      <translation>Zielwerte geändert</translation>
    </message>
    <message>
      <source>Template {name} added</source>
      <translation>Vorlage {name} hinzugefügt</translation>
    </message>
    <message>
      <source>Template {name} copied</source>
      <translation>Vorlage {name} kopiert</translation>
    </message>
    <message>
      <source>Template {name} deleted</source>
      <translation>Vorlage {name} gelöscht</translation>
    </message>
    <message>
      <source>Template {name} is as it came</source>
      <translation>Vorlage {name} ist wie am Anfang</translation>
    </message>
    <message>
      <source>Template {name} saved</source>
      <translation>Vorlage {name} gespeichert</translation>
    </message>
    <message>
      <source>Trash emptied</source>
      <translation>Papierkorb geleert</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>An {name} schreiben</translation>
    </message>
    <message>
      <source>call with {who}</source>
      <translation>Anruf mit {who}</translation>
    </message>
    <message>
      <source>comment to {who}</source>
      <translation>Kommentar an {who}</translation>
    </message>
    <message>
      <source>introduction of {who}</source>
      <translation>Vorstellung von {who}</translation>
    </message>
    <message>
      <source>invitation of {who}</source>
      <translation>Einladung an {who}</translation>
    </message>
    <message>
      <source>mail to {who}</source>
      <translation>E-Mail an {who}</translation>
    </message>
    <message>
      <source>meeting with {who}</source>
      <translation>Treffen mit {who}</translation>
    </message>
    <message>
      <source>message to {who}</source>
      <translation>Nachricht an {who}</translation>
    </message>
    <message>
      <source>{name} added</source>
      <translation>{name} hinzugefügt</translation>
    </message>
    <message>
      <source>{name} and {other} no longer related</source>
      <translation>Verbindung von {name} und {other} entfernt</translation>
    </message>
    <message>
      <source>{name} and {other} related</source>
      <translation>{name} und {other} verbunden</translation>
    </message>
    <message>
      <source>{name} and {other} related otherwise</source>
      <translation>Verbindung von {name} und {other} geändert</translation>
    </message>
    <message>
      <source>{name} deleted</source>
      <translation>{name} gelöscht</translation>
    </message>
    <message>
      <source>{name} is a target</source>
      <translation>{name} in ein Ziel aufgenommen</translation>
    </message>
    <message>
      <source>{name} is no target any more</source>
      <translation>{name} aus einem Ziel entfernt</translation>
    </message>
    <message>
      <source>{name} left out</source>
      <translation>{name} ausgelassen</translation>
    </message>
    <message>
      <source>{name} planned</source>
      <translation>Kontaktaufnahme mit {name} geplant</translation>
    </message>
    <message>
      <source>{name} put off</source>
      <translation>{name} zurückgestellt</translation>
    </message>
    <message>
      <source>{name} put off no longer</source>
      <translation>{name} nicht mehr zurückgestellt</translation>
    </message>
    <message>
      <source>{name} saved</source>
      <translation>{name} gespeichert</translation>
    </message>
    <message>
      <source>{name} set to {tie}</source>
      <translation>{name} eingeordnet als {tie}</translation>
    </message>
  </context>
  <context>
    <name>StepsSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>From a purpose to a network that is kept up. Any order is allowed; this one has proved itself.</source>
      <translation>Vom Zweck zu einem gepflegten Netzwerk. Jede Reihenfolge ist erlaubt; diese hat sich bewährt.</translation>
    </message>
    <message>
      <source>The seven steps</source>
      <translation>Die sieben Schritte</translation>
    </message>
  </context>
  <context>
    <name>StepsStrip</name>
    <message>
      <source>The seven steps</source>
      <translation>Die sieben Schritte</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>next</source>
      <translation>als Nächstes</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
  </context>
  <context>
    <name>StopBoxes</name>
    <message>
      <source>At all</source>
      <translation>Überhaupt nicht</translation>
    </message>
  </context>
  <context>
    <name>SuggestionBox</name>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>How is this suggested?</source>
      <translation>Warum dieser Vorschlag?</translation>
    </message>
    <message>
      <source>Nothing to suggest</source>
      <translation>Kein Vorschlag</translation>
    </message>
    <message>
      <source>Suggested: {tie}</source>
      <translation>Vorschlag: {tie}</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>The record says too little of the two of you. You know best.</source>
      <translation>Es ist zu wenig über den Kontakt eingetragen. Die eigene Einschätzung zählt.</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>%Ln people are undecided still.</source>
      <translation>
        <numerusform>%Ln Person ist noch nicht festgelegt.</numerusform>
        <numerusform>%Ln Personen sind noch nicht festgelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people sorted</source>
      <translation>
        <numerusform>%Ln Person eingeordnet</numerusform>
        <numerusform>%Ln Personen eingeordnet</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Everybody has their place.</source>
      <translation>Alle sind eingeordnet.</translation>
    </message>
    <message>
      <source>Go on sorting</source>
      <translation>Weiter einordnen</translation>
    </message>
    <message>
      <source>Go through those left for later</source>
      <translation>Zurückgestellte durchgehen</translation>
    </message>
    <message>
      <source>Invitations planned</source>
      <translation>Geplante Einladungen</translation>
    </message>
    <message>
      <source>Left for later</source>
      <translation>Für später zurückgestellt</translation>
    </message>
    <message>
      <source>Left out with a reason</source>
      <translation>Mit Grund ausgelassen</translation>
    </message>
    <message>
      <source>Nobody sorted yet</source>
      <translation>Noch niemand eingeordnet</translation>
    </message>
    <message>
      <source>Nobody to sort</source>
      <translation>Niemand einzuordnen</translation>
    </message>
  </context>
  <context>
    <name>SynonymsSheet</name>
    <message>
      <source>Add a role</source>
      <translation>Eine Funktion hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Many roles are known in English, Danish and German. Add the names that are used around you.</source>
      <translation>Viele Funktionen sind auf Englisch, Dänisch und Deutsch bekannt. Hier kommen Namen aus der eigenen Umgebung dazu.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Synonyms of roles</source>
      <translation>Synonyme für Funktionen</translation>
    </message>
    <message>
      <source>Titles that mean the same work. A goal that looks for one of them finds people with any.</source>
      <translation>Titel, die dieselbe Arbeit bedeuten. Ein Ziel, das einen davon sucht, findet Personen mit jedem.</translation>
    </message>
  </context>
  <context>
    <name>TagSheet</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Write the tag's name, for example “customer”.</source>
      <translation>Den Namen des Schlagworts schreiben, zum Beispiel „Kunde“.</translation>
    </message>
  </context>
  <context>
    <name>TagsField</name>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add a tag and press Enter</source>
      <translation>Schlagwort eingeben und Enter drücken</translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… und %Ln weitere</numerusform>
        <numerusform>… und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TalksCard</name>
    <message numerus="yes">
      <source>%Ln more and a share is shown</source>
      <translation>
        <numerusform>noch %Ln, dann wird ein Anteil gezeigt</numerusform>
        <numerusform>noch %Ln, dann wird ein Anteil gezeigt</numerusform>
      </translation>
    </message>
    <message>
      <source>A talk is an outcome of the kind talks and seminars, or a planned seminar that is done.</source>
      <translation>Ein Vortrag ist ein Ergebnis der Art Vorträge und Seminare oder ein geplantes Seminar, das gehalten ist.</translation>
    </message>
    <message>
      <source>From talk to customer</source>
      <translation>Vom Vortrag zum Kunden</translation>
    </message>
    <message>
      <source>It led to a customer where an outcome of the kind customers names it in how it came about.</source>
      <translation>Er führte zu einem Kunden, wenn ein Ergebnis der Art Kunden ihn unter Wie es dazu kam nennt.</translation>
    </message>
    <message>
      <source>No talk yet. Log one as an outcome, or mark a planned seminar as done, and it counts here.</source>
      <translation>Noch kein Vortrag. Einen als Ergebnis eintragen oder ein geplantes Seminar als erledigt markieren, dann zählt er hier.</translation>
    </message>
    <message numerus="yes">
      <source>{hits} of %Ln talks led to a customer</source>
      <translation>
        <numerusform>{hits} von %Ln Vortrag führte zu einem Kunden</numerusform>
        <numerusform>{hits} von %Ln Vorträgen führten zu einem Kunden</numerusform>
      </translation>
    </message>
    <message>
      <source>{ratio}: that is {share}.</source>
      <translation>{ratio}: das sind {share}.</translation>
    </message>
  </context>
  <context>
    <name>TargetsCard</name>
    <message numerus="yes">
      <source>%Ln in your book you don't know yet</source>
      <translation>
        <numerusform>%Ln im Adressbuch, noch nicht bekannt</numerusform>
        <numerusform>%Ln im Adressbuch, noch nicht bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln known: {names}</source>
      <translation>
        <numerusform>%Ln bekannt: {names}</numerusform>
        <numerusform>%Ln bekannt: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose companies</source>
      <translation>Firmen wählen</translation>
    </message>
    <message>
      <source>Choose the target companies of this goal</source>
      <translation>Firmen wählen, auf die das Ziel zielt</translation>
    </message>
    <message>
      <source>Nobody in your book works there yet</source>
      <translation>Im Adressbuch arbeitet dort noch niemand</translation>
    </message>
    <message>
      <source>None yet. Name the companies you want in, and see whom you know there.</source>
      <translation>Noch keine. Hier stehen die gewünschten Firmen und wer dort bekannt ist.</translation>
    </message>
    <message>
      <source>Show the people at {company}</source>
      <translation>Personen bei {company} zeigen</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Target companies</source>
      <translation>Gewünschte Firmen</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>you know somebody at {count} of {all}</source>
      <translation>jemand bekannt bei {count} von {all}</translation>
    </message>
  </context>
  <context>
    <name>TargetsField</name>
    <message>
      <source>A company, known to your book or not</source>
      <translation>Eine Firma, im Adressbuch oder nicht</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a company</source>
      <translation>Eine Firma hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>Tick</name>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>erfüllt</translation>
    </message>
  </context>
  <context>
    <name>Ties</name>
    <message numerus="yes">
      <source>%Ln call(s)</source>
      <translation>
        <numerusform>%Ln Anruf</numerusform>
        <numerusform>%Ln Anrufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln meeting(s)</source>
      <translation>
        <numerusform>%Ln Treffen</numerusform>
        <numerusform>%Ln Treffen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s)</source>
      <translation>
        <numerusform>%Ln Nachricht</numerusform>
        <numerusform>%Ln Nachrichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln other contact(s)</source>
      <translation>
        <numerusform>%Ln anderer Kontakt</numerusform>
        <numerusform>%Ln andere Kontakte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln time(s) without an answer</source>
      <translation>
        <numerusform>%Ln Mal ohne Antwort</numerusform>
        <numerusform>%Ln Mal ohne Antwort</numerusform>
      </translation>
    </message>
    <message>
      <source>From {good} points a tie is good, from {close} close where it is private too or you met or spoke twice in a year. What is older than 90 days counts 60 %, older than a year 30 %, older than two years 10 %; what nobody answered counts a quarter.</source>
      <translation>Ab {good} Punkten ist eine Beziehung gut, ab {close} eng, wenn sie auch privat ist oder in einem Jahr zwei Treffen oder Gespräche stattfanden. Was älter als 90 Tage ist, zählt 60 %, älter als ein Jahr 30 %, älter als zwei Jahre 10 %; was ohne Antwort blieb, zählt ein Viertel.</translation>
    </message>
    <message>
      <source>birthday known</source>
      <translation>Geburtstag bekannt</translation>
    </message>
    <message>
      <source>connected on {platform}</source>
      <translation>verbunden auf {platform}</translation>
    </message>
    <message>
      <source>from: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <source>home address known</source>
      <translation>Privatadresse bekannt</translation>
    </message>
    <message>
      <source>last contact {when}</source>
      <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
      <source>noted how you met</source>
      <translation>Kennenlernen notiert</translation>
    </message>
    <message>
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>private and business</source>
      <translation>privat und beruflich</translation>
    </message>
    <message>
      <source>{count}, the last {when}</source>
      <translation>{count}, zuletzt {when}</translation>
    </message>
    <message>
      <source>{count}, {when}</source>
      <translation>{count}, {when}</translation>
    </message>
    <message>
      <source>{points} points in all</source>
      <translation>{points} Punkte insgesamt</translation>
    </message>
  </context>
  <context>
    <name>TileRow</name>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>already here, nothing new</source>
      <translation>schon vorhanden, nichts Neues</translation>
    </message>
    <message>
      <source>need your decision</source>
      <translation>zu entscheiden</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>not imported</source>
      <translation>nicht importiert</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>update people you have</source>
      <translation>werden aktualisiert</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>aktualisiert</translation>
    </message>
  </context>
  <context>
    <name>TimeLeft</name>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>noch %n min</numerusform>
        <numerusform>noch %n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>noch %n s</numerusform>
        <numerusform>noch %n s</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%Ln day(s) after the last contact</source>
      <translation>
        <numerusform>%Ln Tag nach dem letzten Kontakt</numerusform>
        <numerusform>%Ln Tage nach dem letzten Kontakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n Minute</numerusform>
        <numerusform>%n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>Came in from: {source}</source>
      <translation>Hinzugefügt, Quelle: {source}</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Introduction asked</source>
      <translation>Um Vorstellung gebeten</translation>
    </message>
    <message>
      <source>Introduction given</source>
      <translation>Vorstellung gegeben</translation>
    </message>
    <message>
      <source>Invitations</source>
      <translation>Einladungen</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>In Kontakt bleiben</translation>
    </message>
    <message>
      <source>Left out: no invitation</source>
      <translation>Ausgelassen: keine Einladung</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Outcome: {what}</source>
      <translation>Ergebnis: {what}</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Pläne</translation>
    </message>
    <message>
      <source>Private note</source>
      <translation>Private Notiz</translation>
    </message>
    <message>
      <source>Updated from: {source}</source>
      <translation>Aktualisiert, Quelle: {source}</translation>
    </message>
    <message>
      <source>asked for something</source>
      <translation>um etwas gebeten</translation>
    </message>
    <message>
      <source>from me</source>
      <translation>von mir</translation>
    </message>
    <message>
      <source>from them</source>
      <translation>von der Person</translation>
    </message>
    <message>
      <source>gave something</source>
      <translation>etwas gegeben</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
  </context>
  <context>
    <name>TimelineActs</name>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Als erledigt markieren</translation>
    </message>
  </context>
  <context>
    <name>TimelineList</name>
    <message>
      <source>+ note</source>
      <translation>+ Notiz</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Nothing yet. Log a contact or plan an outreach, and it stands here.</source>
      <translation>Noch nichts. Einen Kontakt eintragen oder eine Kontaktaufnahme planen, dann steht es hier.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>%n weiteren zeigen</numerusform>
        <numerusform>%n weitere zeigen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>vor %Ln Tag</numerusform>
        <numerusform>vor %Ln Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) without contact</source>
      <translation>
        <numerusform>%Ln Tag ohne Kontakt</numerusform>
        <numerusform>%Ln Tage ohne Kontakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln today, the others later</source>
      <translation>
        <numerusform>%Ln heute, die anderen später</numerusform>
        <numerusform>%Ln heute, die anderen später</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Done…</source>
      <translation>&amp;Erledigt…</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>&amp;Schreiben</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>Geburtstage</translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>Heute fällig</translation>
    </message>
    <message>
      <source>Follow up after seminars</source>
      <translation>Nach Seminaren nachfassen</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>In Kontakt bleiben</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Plan for &amp;today</source>
      <translation>Für &amp;heute planen</translation>
    </message>
    <message>
      <source>Waiting for an answer</source>
      <translation>Warten auf Antwort</translation>
    </message>
    <message>
      <source>a public holiday</source>
      <translation>ein Feiertag</translation>
    </message>
    <message>
      <source>a quiet day</source>
      <translation>ein ruhiger Tag</translation>
    </message>
    <message>
      <source>late</source>
      <translation>spät</translation>
    </message>
    <message>
      <source>nobody is proposed on a weekend</source>
      <translation>am Wochenende wird niemand vorgeschlagen</translation>
    </message>
    <message>
      <source>rhythm {days}</source>
      <translation>Rhythmus {days}</translation>
    </message>
    <message>
      <source>since today</source>
      <translation>seit heute</translation>
    </message>
    <message>
      <source>the day is full</source>
      <translation>der Tag ist voll</translation>
    </message>
    <message>
      <source>without one {what} on {day}</source>
      <translation>ohne Antwort: {what} am {day}</translation>
    </message>
    <message>
      <source>your calendar is full today</source>
      <translation>der Kalender ist heute voll</translation>
    </message>
    <message>
      <source>{name} turns {age}</source>
      <translation>{name} wird {age}</translation>
    </message>
  </context>
  <context>
    <name>TodayList</name>
    <message>
      <source>Done (D)</source>
      <translation>Erledigt (D)</translation>
    </message>
    <message>
      <source>More (menu key)</source>
      <translation>Mehr (Menütaste)</translation>
    </message>
    <message>
      <source>Snooze (S)</source>
      <translation>Zurückstellen (S)</translation>
    </message>
    <message>
      <source>What today asks for</source>
      <translation>Was heute ansteht</translation>
    </message>
    <message>
      <source>Write or call (W)</source>
      <translation>Schreiben oder anrufen (W)</translation>
    </message>
  </context>
  <context>
    <name>TodayScreen</name>
    <message>
      <source>D done · S snooze · W write · T today · K skip · Enter opens · Ctrl+→ a day later</source>
      <translation>D erledigt · S zurückstellen · W schreiben · T heute · K überspringen · Enter öffnet · Strg+→ einen Tag später</translation>
    </message>
    <message>
      <source>How you keep in touch…</source>
      <translation>Kontakte pflegen…</translation>
    </message>
    <message>
      <source>Nothing asks for you today</source>
      <translation>Heute steht nichts an</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
    <message>
      <source>Plan the next weeks…</source>
      <translation>Die nächsten Wochen planen…</translation>
    </message>
    <message>
      <source>Plans, birthdays and people to keep in touch with stand here on their day.</source>
      <translation>Pläne, Geburtstage und Personen, mit denen der Kontakt zu halten ist, stehen hier an ihrem Tag.</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
    <message>
      <source>{count} due</source>
      <translation>{count} fällig</translation>
    </message>
    <message>
      <source>{count} overdue</source>
      <translation>{count} überfällig</translation>
    </message>
    <message>
      <source>{count} to keep in touch with</source>
      <translation>{count} zum Kontakthalten</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} warten auf Antwort</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Kontaktaufnahme planen</translation>
    </message>
    <message>
      <source>Print plan</source>
      <translation>Plan drucken</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>TrashModel</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln Tag</numerusform>
        <numerusform>%Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Stays</source>
      <translation>Bleibt noch</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
  </context>
  <context>
    <name>TrashSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln thing(s) for good?</source>
      <translation>
        <numerusform>%Ln Eintrag endgültig löschen?</numerusform>
        <numerusform>%Ln Einträge endgültig löschen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete all %Ln thing(s) in the trash for good?</source>
      <translation>
        <numerusform>%Ln Eintrag im Papierkorb endgültig löschen?</numerusform>
        <numerusform>Alle %Ln Einträge im Papierkorb endgültig löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Endgültig löschen…</translation>
    </message>
    <message>
      <source>Deleted people, goals, plans and groups</source>
      <translation>Gelöschte Personen, Ziele, Pläne und Gruppen</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Papierkorb leeren…</translation>
    </message>
    <message>
      <source>Filter the trash</source>
      <translation>Papierkorb filtern</translation>
    </message>
    <message>
      <source>Nothing brings them back, and what was done before can no longer be undone. Backups keep them.</source>
      <translation>Sie lassen sich nicht wiederherstellen, und frühere Schritte lassen sich nicht mehr rückgängig machen. In Sicherungen bleiben sie erhalten.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>What you delete stays here for 90 days and can be taken back.</source>
      <translation>Gelöschtes bleibt 90 Tage hier und kann wiederhergestellt werden.</translation>
    </message>
  </context>
  <context>
    <name>Travel</name>
    <message numerus="yes">
      <source>%Ln day(s) overdue</source>
      <translation>
        <numerusform>%Ln Tag überfällig</numerusform>
        <numerusform>%Ln Tage überfällig</numerusform>
      </translation>
    </message>
    <message>
      <source>I am in {place} from {first} to {last}</source>
      <translation>Ich bin vom {first} bis {last} in {place}</translation>
    </message>
    <message>
      <source>I am in {place} on {first}</source>
      <translation>Ich bin am {first} in {place}</translation>
    </message>
    <message>
      <source>Up to {tie} points for how well you know somebody (close {tie}, good {good}, acquaintance {acquaintance}), {goal} where they serve an active goal, up to {overdue} for being overdue (a whole period or more counts full), {place} for being there ({nearby} nearby, {unclear} where only the country is known).</source>
      <translation>Bis zu {tie} Punkte dafür, wie gut eine Person bekannt ist (eng {tie}, gut {good}, bekannt {acquaintance}), {goal}, wenn sie einem aktiven Ziel dient, bis zu {overdue} für Überfälligkeit (eine ganze Frist oder mehr zählt voll), {place} dafür, dort zu sein ({nearby} in der Nähe, {unclear}, wo nur das Land bekannt ist).</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>nearby: {place}</source>
      <translation>in der Nähe: {place}</translation>
    </message>
    <message>
      <source>place unclear: {place}</source>
      <translation>Ort unklar: {place}</translation>
    </message>
    <message>
      <source>planned already on {day}</source>
      <translation>schon geplant am {day}</translation>
    </message>
    <message>
      <source>serves “{goal}”</source>
      <translation>dient „{goal}“</translation>
    </message>
  </context>
  <context>
    <name>TravelRow</name>
    <message>
      <source>Day for {name}</source>
      <translation>Tag für {name}</translation>
    </message>
  </context>
  <context>
    <name>TravelSheet</name>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>%Ln gewählt</numerusform>
        <numerusform>%Ln gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) to meet in {place}</source>
      <translation>
        <numerusform>%Ln Person zu treffen in {place}</numerusform>
        <numerusform>%Ln Personen zu treffen in {place}</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a country, a region or a city first.</source>
      <translation>Zuerst ein Land, eine Region oder eine Stadt wählen.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <source>Nobody in your book is in {place}, or their addresses don't say so.</source>
      <translation>Im Adressbuch ist niemand in {place}, oder die Adressen sagen es nicht.</translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln meeting(s)</source>
      <translation>
        <numerusform>%Ln Treffen planen</numerusform>
        <numerusform>%Ln Treffen planen</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan a journey</source>
      <translation>Eine Reise planen</translation>
    </message>
    <message numerus="yes">
      <source>Plan at most %Ln days at a time.</source>
      <translation>
        <numerusform>Höchstens %Ln Tag auf einmal planen.</numerusform>
        <numerusform>Höchstens %Ln Tage auf einmal planen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan meetings</source>
      <translation>Treffen planen</translation>
    </message>
    <message>
      <source>Say where you go and when, and choose whom to meet there.</source>
      <translation>Angeben, wohin und wann es geht, und wählen, wer dort zu treffen ist.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln weitere zeigen</numerusform>
        <numerusform>%Ln weitere zeigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more of whom only the country is known</source>
      <translation>
        <numerusform>%Ln weitere zeigen, von der nur das Land bekannt ist</numerusform>
        <numerusform>%Ln weitere zeigen, von denen nur das Land bekannt ist</numerusform>
      </translation>
    </message>
    <message>
      <source>The journey ends before it begins.</source>
      <translation>Die Reise endet, bevor sie beginnt.</translation>
    </message>
    <message numerus="yes">
      <source>Tick the best %Ln</source>
      <translation>
        <numerusform>Beste Person ankreuzen</numerusform>
        <numerusform>Beste %Ln ankreuzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Whom to meet</source>
      <translation>Wer zu treffen ist</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>No reminders for an hour</source>
      <translation>Eine Stunde lang keine Erinnerungen</translation>
    </message>
    <message>
      <source>Open NetPlanner</source>
      <translation>NetPlanner öffnen</translation>
    </message>
    <message>
      <source>Open today</source>
      <translation>Heute öffnen</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Kontaktaufnahme planen…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>TriageHead</name>
    <message>
      <source>End</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Sort undecided people</source>
      <translation>Nicht festgelegte Personen einordnen</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
  </context>
  <context>
    <name>TriageKeys</name>
    <message>
      <source>I</source>
      <translation>E</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>S</source>
      <translation>A</translation>
    </message>
    <message>
      <source>U</source>
      <translation>Z</translation>
    </message>
  </context>
  <context>
    <name>TriagePage</name>
    <message>
      <source>Nothing is suggested: choose with 1, 2 or 3.</source>
      <translation>Kein Vorschlag: mit 1, 2 oder 3 wählen.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
    <message>
      <source>There is nothing to take back here.</source>
      <translation>Hier ist nichts zurückzunehmen.</translation>
    </message>
    <message>
      <source>{name} · invitation planned</source>
      <translation>{name} · Einladung geplant</translation>
    </message>
    <message>
      <source>{name} · later</source>
      <translation>{name} · später</translation>
    </message>
    <message>
      <source>{name} · left out</source>
      <translation>{name} · ausgelassen</translation>
    </message>
    <message>
      <source>{name} · rhythm set</source>
      <translation>{name} · Rhythmus festgelegt</translation>
    </message>
  </context>
  <context>
    <name>TriageReasons</name>
    <message>
      <source>I don't know them</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Outdated or wrong entry</source>
      <translation>Veralteter oder falscher Eintrag</translation>
    </message>
    <message>
      <source>Serves none of my goals</source>
      <translation>Dient keinem meiner Ziele</translation>
    </message>
    <message>
      <source>We have lost touch</source>
      <translation>Kontakt verloren</translation>
    </message>
  </context>
  <context>
    <name>UndoBanner</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>UndoView</name>
    <message>
      <source>Details…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <source>Log outcome…</source>
      <translation>Ergebnis eintragen…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Rückgängig gemacht: {step}</translation>
    </message>
  </context>
  <context>
    <name>ValueEdit</name>
    <message>
      <source>Values in your book</source>
      <translation>Werte im Adressbuch</translation>
    </message>
  </context>
  <context>
    <name>ValueGrid</name>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
  </context>
  <context>
    <name>WeekScreen</name>
    <message>
      <source>Week {number}</source>
      <translation>Woche {number}</translation>
    </message>
    <message>
      <source>Week {number}, {month}</source>
      <translation>Woche {number}, {month}</translation>
    </message>
  </context>
  <context>
    <name>WeekView</name>
    <message>
      <source>Busy</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Stunden</translation>
    </message>
  </context>
  <context>
    <name>WhenFields</name>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>After it was done, in</source>
      <translation>Nach Erledigung, Abstand</translation>
    </message>
    <message>
      <source>By date, every</source>
      <translation>Nach Datum, Abstand</translation>
    </message>
    <message>
      <source>Days without an answer</source>
      <translation>Tage ohne Antwort</translation>
    </message>
    <message>
      <source>Days, weeks, months or years</source>
      <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <source>If no answer comes</source>
      <translation>Wenn keine Antwort kommt</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Nothing follows</source>
      <translation>Nichts folgt</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>in </source>
      <translation>nach </translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <source>years</source>
      <translation>Jahre</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Fill in what stands in braces.</source>
      <translation>Ausfüllen, was in Klammern steht.</translation>
    </message>
    <message>
      <source>It names someone else of your contacts. Take the name out, or link the two.</source>
      <translation>Sie nennt einen anderen Kontakt. Den Namen herausnehmen oder die beiden verknüpfen.</translation>
    </message>
    <message>
      <source>Not a why yet</source>
      <translation>Noch keine Begründung</translation>
    </message>
    <message>
      <source>Not ready to go out</source>
      <translation>Nicht bereit zum Senden</translation>
    </message>
    <message>
      <source>Ready: a real why</source>
      <translation>Bereit: eine echte Begründung</translation>
    </message>
    <message numerus="yes">
      <source>Shorten it by %Ln character(s).</source>
      <translation>
        <numerusform>Um %Ln Zeichen kürzen.</numerusform>
        <numerusform>Um %Ln Zeichen kürzen.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the platform's own sentence. Write your own.</source>
      <translation>Das ist der Satz der Plattform. Einen eigenen schreiben.</translation>
    </message>
    <message>
      <source>Weak: it could say more</source>
      <translation>Schwach: Sie könnte mehr sagen</translation>
    </message>
    <message>
      <source>Write at least 20 characters.</source>
      <translation>Mindestens 20 Zeichen schreiben.</translation>
    </message>
    <message>
      <source>Write why you want to connect.</source>
      <translation>Schreiben, warum der Kontakt gewünscht ist.</translation>
    </message>
  </context>
  <context>
    <name>WhyLine</name>
    <message>
      <source>because …</source>
      <translation>weil …</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>A reason</source>
      <translation>Ein Grund</translation>
    </message>
    <message>
      <source>A why is optional here</source>
      <translation>Begründung ist hier optional</translation>
    </message>
    <message>
      <source>About {who}</source>
      <translation>Über {who}</translation>
    </message>
    <message>
      <source>Choose a goal it serves</source>
      <translation>Ein Ziel wählen, dem sie dient</translation>
    </message>
    <message>
      <source>Different from the last ones</source>
      <translation>Anders als die letzten</translation>
    </message>
    <message>
      <source>Facts about the person count 20, two or more 30. A reason counts 25, a mere wish 10. A word of the goal counts 20, an offer 10, and being unlike the last fifty invitations up to 15. From 60 points, with a fact and a reason, a why is ready; from 40 it is weak.</source>
      <translation>Ein Fakt über die Person zählt 20, zwei oder mehr 30. Ein Grund zählt 25, ein bloßer Wunsch 10. Ein Wort aus dem Ziel zählt 20, ein Angebot 10, und der Abstand zu den letzten fünfzig Einladungen bis zu 15. Ab 60 Punkten, mit einem Fakt und einem Grund, ist eine Begründung bereit; ab 40 ist sie schwach.</translation>
    </message>
    <message>
      <source>How is this calculated?</source>
      <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
      <source>Much like an earlier one: say it in other words</source>
      <translation>Sehr ähnlich wie eine frühere: anders formulieren</translation>
    </message>
    <message>
      <source>Name a company, role, place, group or event you know of</source>
      <translation>Eine bekannte Firma, Funktion, Gruppe, einen Ort oder eine Veranstaltung nennen</translation>
    </message>
    <message>
      <source>Say what is in it for {who}</source>
      <translation>Sagen, was {who} davon hat</translation>
    </message>
    <message>
      <source>Say “because …” or “so that …”, or choose a reason</source>
      <translation>„weil …“ oder „damit …“ schreiben oder einen Anlass wählen</translation>
    </message>
    <message>
      <source>Something for {who}</source>
      <translation>Etwas für {who}</translation>
    </message>
    <message>
      <source>Use a word of the goal: {words}</source>
      <translation>Ein Wort aus dem Ziel verwenden: {words}</translation>
    </message>
    <message>
      <source>Use your own words</source>
      <translation>Eigene Worte verwenden</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>Bezug zum Ziel</translation>
    </message>
    <message>
      <source>unlike the fifty before</source>
      <translation>anders als die fünfzig davor</translation>
    </message>
  </context>
  <context>
    <name>WhyPrompt</name>
    <message>
      <source>how you met: {met}</source>
      <translation>so kam es zur Begegnung: {met}</translation>
    </message>
    <message>
      <source>lives or works in {city}</source>
      <translation>wohnt oder arbeitet in {city}</translation>
    </message>
    <message>
      <source>needs: {needs}</source>
      <translation>braucht: {needs}</translation>
    </message>
    <message>
      <source>offers: {offers}</source>
      <translation>bietet: {offers}</translation>
    </message>
    <message>
      <source>works as {title}</source>
      <translation>arbeitet als {title}</translation>
    </message>
    <message>
      <source>works as {title} at {company}</source>
      <translation>arbeitet als {title} bei {company}</translation>
    </message>
    <message>
      <source>works at {company}</source>
      <translation>arbeitet bei {company}</translation>
    </message>
    <message>
      <source>you are both in {group}</source>
      <translation>gemeinsame Gruppe: {group}</translation>
    </message>
    <message>
      <source>you last talked on {day}</source>
      <translation>zuletzt gesprochen am {day}</translation>
    </message>
    <message>
      <source>you met on {day}: {met}</source>
      <translation>Begegnung am {day}: {met}</translation>
    </message>
    <message>
      <source>you talked on {day}: {talk}</source>
      <translation>Gespräch am {day}: {talk}</translation>
    </message>
    <message>
      <source>you were both at {event}</source>
      <translation>beide dabei: {event}</translation>
    </message>
    <message>
      <source>your goal: {goal}</source>
      <translation>eigenes Ziel: {goal}</translation>
    </message>
    <message>
      <source>{mutual} knows you both</source>
      <translation>gemeinsame Bekanntschaft: {mutual}</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>vor %Ln Tag</numerusform>
        <numerusform>vor %Ln Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) left</source>
      <translation>
        <numerusform>noch %Ln Tag</numerusform>
        <numerusform>noch %Ln Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) over</source>
      <translation>
        <numerusform>%Ln Tag überzogen</numerusform>
        <numerusform>%Ln Tage überzogen</numerusform>
      </translation>
    </message>
    <message>
      <source>A job for someone else</source>
      <translation>Eine Stelle für jemand anderen</translation>
    </message>
    <message>
      <source>A new job</source>
      <translation>Eine neue Stelle</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Acquaintance</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Geantwortet</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Branding and articles</source>
      <translation>Profil und Artikel</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Beruflich</translation>
    </message>
    <message>
      <source>By letter</source>
      <translation>Brief</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Eng</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentieren</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Company size</source>
      <translation>Firmengröße</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Vertrag</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kunden</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Nicht kontaktieren</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Facebook</source>
      <translation>Facebook</translation>
    </message>
    <message>
      <source>Friendships</source>
      <translation>Freundschaften</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Google Contacts</source>
      <translation>Google Kontakte</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Hire people</source>
      <translation>Leute einstellen</translation>
    </message>
    <message>
      <source>I can help with</source>
      <translation>Ich kann helfen bei</translation>
    </message>
    <message>
      <source>I read your article</source>
      <translation>Ich habe Ihren Artikel gelesen</translation>
    </message>
    <message>
      <source>In person</source>
      <translation>Persönlich</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Introduce</source>
      <translation>Vorstellen</translation>
    </message>
    <message>
      <source>Introduction</source>
      <translation>Vorstellung</translation>
    </message>
    <message>
      <source>Introductions given</source>
      <translation>Andere vorstellen</translation>
    </message>
    <message>
      <source>Invite</source>
      <translation>Einladen</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <source>LDIF file</source>
      <translation>LDIF-Datei</translation>
    </message>
    <message>
      <source>Legal obligation</source>
      <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
      <source>Legitimate interest</source>
      <translation>Berechtigtes Interesse</translation>
    </message>
    <message>
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Meet</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Getroffen</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <source>No reason chosen</source>
      <translation>Kein Anlass gewählt</translation>
    </message>
    <message>
      <source>No result yet</source>
      <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
      <source>Not by e-mail</source>
      <translation>Nicht per E-Mail</translation>
    </message>
    <message>
      <source>Not by phone</source>
      <translation>Nicht per Telefon</translation>
    </message>
    <message>
      <source>Not by post</source>
      <translation>Nicht per Post</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation>Keine Angabe</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Noch nicht bekannt</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <source>Outlook</source>
      <translation>Outlook</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Beitrag</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Private and business</source>
      <translation>Privat und beruflich</translation>
    </message>
    <message>
      <source>Private use</source>
      <translation>Private Nutzung</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Seminar</source>
      <translation>Seminar</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Settle in a country</source>
      <translation>In einem Land Fuß fassen</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Someone referred me</source>
      <translation>Jemand hat mich empfohlen</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <source>Start a company</source>
      <translation>Eine Firma gründen</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Talks and seminars</source>
      <translation>Vorträge und Seminare</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Nicht festgelegt</translation>
    </message>
    <message>
      <source>Waiting for an answer</source>
      <translation>Wartet auf Antwort</translation>
    </message>
    <message>
      <source>We met at</source>
      <translation>Wir haben uns getroffen bei</translation>
    </message>
    <message>
      <source>We share a group</source>
      <translation>Wir sind in derselben Gruppe</translation>
    </message>
    <message>
      <source>XING</source>
      <translation>XING</translation>
    </message>
    <message>
      <source>archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>heute fällig</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>von Hand eingegeben</translation>
    </message>
    <message>
      <source>fair or event</source>
      <translation>Messe oder Veranstaltung</translation>
    </message>
    <message>
      <source>given by someone else</source>
      <translation>von anderen erhalten</translation>
    </message>
    <message>
      <source>given by the person</source>
      <translation>von der Person selbst</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln day(s)</source>
      <translation>
        <numerusform>in %Ln Tag</numerusform>
        <numerusform>in %Ln Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>jCard file</source>
      <translation>jCard-Datei</translation>
    </message>
    <message>
      <source>mail program</source>
      <translation>Mailprogramm</translation>
    </message>
    <message>
      <source>own address book</source>
      <translation>eigenes Adressbuch</translation>
    </message>
    <message>
      <source>own phone</source>
      <translation>eigenes Telefon</translation>
    </message>
    <message>
      <source>public register</source>
      <translation>öffentliches Verzeichnis</translation>
    </message>
    <message>
      <source>sample data</source>
      <translation>Beispieldaten</translation>
    </message>
    <message>
      <source>table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>vCard file</source>
      <translation>vCard-Datei</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{days} d</source>
      <translation>{days} T</translation>
    </message>
  </context>
  <context>
    <name>_DropField</name>
    <message>
      <source>Drop a contact file here</source>
      <translation>Eine Kontaktdatei hier ablegen</translation>
    </message>
    <message>
      <source>vCards, tables, or the .zip from LinkedIn or Facebook, many at once or a folder.
You see what will happen before anything changes.</source>
      <translation>vCards, Tabellen oder die .zip-Datei von LinkedIn oder Facebook, viele auf einmal oder ein Ordner.
Was geschehen wird, ist zu sehen, bevor sich etwas ändert.</translation>
    </message>
  </context>
  <context>
    <name>_Frame</name>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>_GroupRow</name>
    <message>
      <source>Add a second name that means the same work.</source>
      <translation>Einen zweiten Namen hinzufügen, der dieselbe Arbeit bedeutet.</translation>
    </message>
    <message>
      <source>CMO, growth lead</source>
      <translation>Marketingleiter, Wachstumschef</translation>
    </message>
    <message>
      <source>Known already: {names}</source>
      <translation>Schon bekannt: {names}</translation>
    </message>
    <message>
      <source>Names of one role, separated by commas</source>
      <translation>Namen einer Funktion, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>Remove these synonyms</source>
      <translation>Diese Synonyme entfernen</translation>
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>_NextLine</name>
    <message>
      <source>Hide until another step is next</source>
      <translation>Ausblenden, bis ein anderer Schritt ansteht</translation>
    </message>
    <message>
      <source>Next:</source>
      <translation>Als Nächstes:</translation>
    </message>
    <message>
      <source>Why this step is next</source>
      <translation>Warum dieser Schritt als Nächstes kommt</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Read again</source>
      <translation>Neu einlesen</translation>
    </message>
    <message>
      <source>Read {name} again</source>
      <translation>{name} neu einlesen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>_TargetRow</name>
    <message numerus="yes">
      <source>%Ln known: {names}</source>
      <translation>
        <numerusform>%Ln bekannt: {names}</numerusform>
        <numerusform>%Ln bekannt: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>nobody known there yet</source>
      <translation>dort noch niemand bekannt</translation>
    </message>
    <message>
      <source>not in your book yet</source>
      <translation>noch nicht im Adressbuch</translation>
    </message>
  </context>
</TS>
