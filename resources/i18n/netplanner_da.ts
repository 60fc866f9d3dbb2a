<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
  <context>
    <name>AboutSheet</name>
    <message>
      <source>A private address book and outreach planner. It keeps everything on this computer.</source>
      <translation>En privat adressebog med kontaktplan. Alt bliver på denne computer.</translation>
    </message>
    <message>
      <source>About NetPlanner</source>
      <translation>Om NetPlanner</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Icons: Lucide (ISC). Places: GeoNames (CC BY 4.0), Unicode CLDR, iso-codes (LGPL 2.1).</source>
      <translation>Ikoner: Lucide (ISC). Steder: GeoNames (CC BY 4.0), Unicode CLDR, iso-codes (LGPL 2.1).</translation>
    </message>
    <message>
      <source>Made with {parts}.</source>
      <translation>Lavet med {parts}.</translation>
    </message>
    <message>
      <source>NetPlanner is free software under the MIT licence.</source>
      <translation>NetPlanner er fri software under MIT-licensen.</translation>
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
      <translation>By</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Floor, care of</source>
      <translation>Etage, c/o</translation>
    </message>
    <message>
      <source>P.O. box</source>
      <translation>Postboks</translation>
    </message>
    <message>
      <source>Postal code</source>
      <translation>Postnummer</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Street and number</source>
      <translation>Vej og nummer</translation>
    </message>
  </context>
  <context>
    <name>AgendaScreen</name>
    <message>
      <source>Drop people on a day of the month.</source>
      <translation>Slip personer på en dag i måneden.</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Intet planlagt</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Planlæg henvendelse</translation>
    </message>
  </context>
  <context>
    <name>AllFields</name>
    <message>
      <source>added</source>
      <translation>tilføjet</translation>
    </message>
    <message>
      <source>basis</source>
      <translation>grundlag</translation>
    </message>
    <message>
      <source>behind the name</source>
      <translation>efter navnet</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>ændret</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>efternavn</translation>
    </message>
    <message>
      <source>female</source>
      <translation>kvinde</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>køn</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>fornavn</translation>
    </message>
    <message>
      <source>group</source>
      <translation>gruppe</translation>
    </message>
    <message>
      <source>identifier</source>
      <translation>id</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <source>male</source>
      <translation>mand</translation>
    </message>
    <message>
      <source>middle names</source>
      <translation>mellemnavne</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>kaldenavn</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>other gender</source>
      <translation>andet køn</translation>
    </message>
    <message>
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>sted</translation>
    </message>
    <message>
      <source>title before the name</source>
      <translation>titel før navnet</translation>
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>Backup restored</source>
      <translation>Sikkerhedskopien er gendannet</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afslut</translation>
    </message>
  </context>
  <context>
    <name>AreaCard</name>
    <message>
      <source>All places</source>
      <translation>Alle steder</translation>
    </message>
    <message>
      <source>Choose an area</source>
      <translation>Vælg et område</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Tæller…</translation>
    </message>
    <message>
      <source>No country is known of anybody in your book yet.</source>
      <translation>Der er endnu ikke noget land på nogen i din adressebog.</translation>
    </message>
    <message>
      <source>This goal has no area yet. Say where, or that anywhere will do.</source>
      <translation>Dette mål har endnu ikke et område. Sig hvor, eller at det kan være overalt.</translation>
    </message>
    <message>
      <source>Where they are</source>
      <translation>Hvor de er</translation>
    </message>
  </context>
  <context>
    <name>AreaField</name>
    <message>
      <source>Anywhere</source>
      <translation>Overalt</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Område</translation>
    </message>
    <message>
      <source>Country, region or city</source>
      <translation>Land, region eller by</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Steder</translation>
    </message>
    <message>
      <source>This goal has no borders</source>
      <translation>Dette mål har ingen grænser</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message>
      <source>As long as there is too little to weigh, your target says how many:</source>
      <translation>Så længe der er for lidt at veje, siger det ønskede hvor mange:</translation>
    </message>
    <message>
      <source>Asks among all touches of acquaintances: {asks} / ({asks} + {gives} gifts + {neutral} others). Flagged above {limit} with {people} people or more. Whether a touch asks or gives is said where it is logged.</source>
      <translation>Bønner blandt alle kontakter med bekendte: {asks} / ({asks} + {gives} gaver + {neutral} andre). Markeres over {limit} med {people} personer eller flere. Om en kontakt beder eller giver, siges dér, hvor den registreres.</translation>
    </message>
    <message numerus="yes">
      <source>Counted are the last %Ln days, by how well you knew people at the time.</source>
      <translation>
        <numerusform>Der tælles den seneste %Ln dag efter, hvor godt du kendte personerne dengang.</numerusform>
        <numerusform>Der tælles de seneste %Ln dage efter, hvor godt du kendte personerne dengang.</numerusform>
      </translation>
    </message>
    <message>
      <source>First come those who wait longest beyond their rhythm, then those without contact for longest. Left out are people not to be contacted, put off, or with a plan already. Where a tie has too few, others have more.</source>
      <translation>Først kommer de, der har ventet længst ud over deres rytme, så de, der har været længst uden kontakt. Udeladt er personer, der ikke må kontaktes, er udsat eller allerede har en plan. Hvor en relation har for få, får andre flere.</translation>
    </message>
    <message>
      <source>How far from the target: half of what the shares differ by, ({gaps}) / 2 = {percent} of your time.</source>
      <translation>Hvor langt fra det ønskede: halvdelen af, hvad andelene afviger, ({gaps}) / 2 = {percent} af din tid.</translation>
    </message>
    <message>
      <source>Minutes of everything logged since Monday, with people of every tie. Where none are noted these count: {minutes}. Next week counts its open plans in the same way, for each person.</source>
      <translation>Minutter for alt, der er registreret siden mandag, med personer af enhver relation. Hvor ingen er noteret, tæller disse: {minutes}. Næste uge tæller sine åbne planer på samme måde, for hver person.</translation>
    </message>
    <message>
      <source>Missing: {shares}.</source>
      <translation>Mangler: {shares}.</translation>
    </message>
    <message>
      <source>Most people: {shares}.</source>
      <translation>De fleste: {shares}.</translation>
    </message>
    <message>
      <source>Next week {planned} minutes are planned.</source>
      <translation>I næste uge er {planned} minutter planlagt.</translation>
    </message>
    <message>
      <source>Next week {planned} of {budget} minutes are planned.</source>
      <translation>I næste uge er {planned} af {budget} minutter planlagt.</translation>
    </message>
    <message>
      <source>Not enough yet: {what}.</source>
      <translation>Ikke nok endnu: {what}.</translation>
    </message>
    <message>
      <source>Nothing logged with acquaintances in these days.</source>
      <translation>Intet registreret med bekendte i disse dage.</translation>
    </message>
    <message>
      <source>Of {count}: {slots}. What is left over in rounding goes to the largest rest.</source>
      <translation>Af {count}: {slots}. Hvad afrundingen levner, går til den største rest.</translation>
    </message>
    <message>
      <source>That is much: give something before you ask again.</source>
      <translation>Det er meget: giv noget, før du beder igen.</translation>
    </message>
    <message>
      <source>Too few people for a verdict: {people} of {all_people}.</source>
      <translation>For få personer til en dom: {people} af {all_people}.</translation>
    </message>
    <message>
      <source>What falls short of your target says how many:</source>
      <translation>Det, der mangler i det ønskede, siger hvor mange:</translation>
    </message>
    <message>
      <source>Where you noted no minutes these count: {minutes}.</source>
      <translation>Hvor du ikke har noteret minutter, tæller disse: {minutes}.</translation>
    </message>
    <message>
      <source>You: {shares}.</source>
      <translation>Dig: {shares}.</translation>
    </message>
    <message>
      <source>Your minutes: {minutes}.</source>
      <translation>Dine minutter: {minutes}.</translation>
    </message>
    <message>
      <source>Your target: {shares}.</source>
      <translation>Ønsket: {shares}.</translation>
    </message>
    <message>
      <source>Your time goes where you want it</source>
      <translation>Din tid går, hvorhen du ønsker</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>seneste kontakt {day}</translation>
    </message>
    <message>
      <source>no contact noted yet</source>
      <translation>ingen kontakt noteret endnu</translation>
    </message>
    <message>
      <source>overdue, last contact {day}</source>
      <translation>forfalden, seneste kontakt {day}</translation>
    </message>
    <message>
      <source>serves {goal}</source>
      <translation>bidrager til {goal}</translation>
    </message>
    <message>
      <source>{asks} of {total} touches of acquaintances asked for something, {percent}.</source>
      <translation>{asks} af {total} kontakter med bekendte bad om noget, {percent}.</translation>
    </message>
    <message>
      <source>{count} of {all} minutes</source>
      <translation>{count} af {all} minutter</translation>
    </message>
    <message>
      <source>{count} of {all} people</source>
      <translation>{count} af {all} personer</translation>
    </message>
    <message>
      <source>{percent} of your time would have to go elsewhere</source>
      <translation>{percent} af din tid skulle bruges på andre</translation>
    </message>
    <message>
      <source>{used} minutes this week</source>
      <translation>{used} minutter i denne uge</translation>
    </message>
    <message>
      <source>{used} of {budget} minutes this week</source>
      <translation>{used} af {budget} minutter i denne uge</translation>
    </message>
  </context>
  <context>
    <name>AttentionBlock</name>
    <message numerus="yes">
      <source>Attention, last %Ln days</source>
      <translation>
        <numerusform>Opmærksomhed, seneste %Ln dag</numerusform>
        <numerusform>Opmærksomhed, seneste %Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>Most people</source>
      <translation>De fleste</translation>
    </message>
    <message>
      <source>Show attention</source>
      <translation>Vis opmærksomhed</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Dig</translation>
    </message>
    <message>
      <source>Your target</source>
      <translation>Ønsket</translation>
    </message>
  </context>
  <context>
    <name>AttentionRulesSheet</name>
    <message>
      <source>100 % together. Suggested: 60, 25 and 15 %; most people: 90, 8.5 and 1.5 %.</source>
      <translation>Tilsammen 100 %. Foreslået: 60, 25 og 15 %; de fleste: 90, 8,5 og 1,5 %.</translation>
    </message>
    <message>
      <source>As suggested</source>
      <translation>Som foreslået</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Minutes a week</source>
      <translation>Minutter om ugen</translation>
    </message>
    <message>
      <source>Minutes of a touch</source>
      <translation>Minutter for en kontakt</translation>
    </message>
    <message>
      <source>Plans added a day, at most</source>
      <translation>Tilføjede planer om dagen, højst</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Target and minutes</source>
      <translation>Ønsket og minutter</translation>
    </message>
    <message>
      <source>They count where you log a touch without minutes.</source>
      <translation>De tæller, hvor du registrerer en kontakt uden minutter.</translation>
    </message>
    <message>
      <source>What your attention is measured by</source>
      <translation>Det, din opmærksomhed måles efter</translation>
    </message>
    <message>
      <source>Your target</source>
      <translation>Ønsket</translation>
    </message>
    <message>
      <source>Your week</source>
      <translation>Din uge</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>ikke sat</translation>
    </message>
    <message>
      <source>{sum} together: take {more} away somewhere.</source>
      <translation>Tilsammen {sum}: tag {more} fra et sted.</translation>
    </message>
    <message>
      <source>{sum} together: {less} are still to be given.</source>
      <translation>Tilsammen {sum}: {less} mangler at blive fordelt.</translation>
    </message>
  </context>
  <context>
    <name>AttentionSheet</name>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln minut</numerusform>
        <numerusform>%Ln minutter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add these %Ln to next week</source>
      <translation>
        <numerusform>Føj denne ene til næste uge</numerusform>
        <numerusform>Føj disse %Ln til næste uge</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to next week</source>
      <translation>Føj til næste uge</translation>
    </message>
    <message>
      <source>Asking and giving</source>
      <translation>At bede og at give</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Opmærksomhed</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Minutes of this week</source>
      <translation>Minutter i denne uge</translation>
    </message>
    <message>
      <source>Nobody left to name: they have a plan already, or it is not said yet how well you know them.</source>
      <translation>Ingen tilbage at nævne: de har allerede en plan, eller det er ikke sagt endnu, hvor godt du kender dem.</translation>
    </message>
    <message>
      <source>Set a weekly budget…</source>
      <translation>Sæt et ugebudget…</translation>
    </message>
    <message>
      <source>Sort undecided people</source>
      <translation>Sortér personer uden relation</translation>
    </message>
    <message>
      <source>Target and minutes…</source>
      <translation>Ønsket og minutter…</translation>
    </message>
    <message numerus="yes">
      <source>The last %Ln days</source>
      <translation>
        <numerusform>Den seneste %Ln dag</numerusform>
        <numerusform>De seneste %Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Sæt alle flueben</translation>
    </message>
    <message>
      <source>Turn to these next</source>
      <translation>Henvend dig til disse næste gang</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>Fjern alle flueben</translation>
    </message>
    <message>
      <source>What your target asks for: {slots}</source>
      <translation>Det ønskede kræver: {slots}</translation>
    </message>
    <message>
      <source>Your week</source>
      <translation>Din uge</translation>
    </message>
  </context>
  <context>
    <name>BurnUpChart</name>
    <message>
      <source>A forecast is made once a tenth of the time and a week have gone and something is done; none is made after the last day, for a goal that is reached, and for one that rests.</source>
      <translation>Der laves en prognose, når en tiendedel af tiden og en uge er gået, og noget er gjort; ingen efter den sidste dag, for et mål, der er nået, og for et, der hviler.</translation>
    </message>
    <message>
      <source>At this pace {likely} by {end}, and {amount} on {day}.</source>
      <translation>I dette tempo {likely} inden {end}, og {amount} den {day}.</translation>
    </message>
    <message>
      <source>At this pace {likely} by {end}.</source>
      <translation>I dette tempo {likely} inden {end}.</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>From {start} to {end}, {amount} wanted.</source>
      <translation>Fra {start} til {end}, {amount} ønsket.</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>I alt</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Ventet</translation>
    </message>
    <message>
      <source>Likely is what is done, and as much again for each day left: {done} + {done} / {gone} days × {left} days = {likely}.</source>
      <translation>Ventet er det, der er gjort, og lige så meget for hver dag, der er tilbage: {done} + {done} / {gone} dage × {left} dage = {likely}.</translation>
    </message>
    <message>
      <source>No chart without an amount and a date.</source>
      <translation>Ingen graf uden antal og dato.</translation>
    </message>
    <message>
      <source>Nothing yet to tell from where this leads.</source>
      <translation>Endnu intet at se ud fra, hvor det fører hen.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultat</translation>
    </message>
    <message>
      <source>Pace needed</source>
      <translation>Nødvendigt tempo</translation>
    </message>
    <message>
      <source>Progress over time</source>
      <translation>Fremgang over tid</translation>
    </message>
    <message>
      <source>Progress over time: {goal}</source>
      <translation>Fremgang over tid: {goal}</translation>
    </message>
    <message>
      <source>Reached on {day}.</source>
      <translation>Nået den {day}.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Today {done}, needed {pace}.</source>
      <translation>I dag {done}, behov {pace}.</translation>
    </message>
    <message>
      <source>Too early to say where this leads.</source>
      <translation>For tidligt at sige, hvor det fører hen.</translation>
    </message>
    <message>
      <source>likely {amount}</source>
      <translation>ventet {amount}</translation>
    </message>
    <message>
      <source>pace needed</source>
      <translation>nødvendigt tempo</translation>
    </message>
  </context>
  <context>
    <name>CadenceSheet</name>
    <message>
      <source> days</source>
      <translation> dage</translation>
    </message>
    <message>
      <source>Add a country</source>
      <translation>Tilføj et land</translation>
    </message>
    <message>
      <source>Add a group</source>
      <translation>Tilføj en gruppe</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Tilføj et mærke</translation>
    </message>
    <message>
      <source>As the method has it</source>
      <translation>Som metoden har det</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Counted from the last real contact. A person's own rhythm comes first, then tags, groups, the tie.</source>
      <translation>Regnet fra den sidste rigtige kontakt. En persons egen rytme går forud, så mærker, grupper og relation.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <source>How you keep in touch</source>
      <translation>Sådan holder du kontakten</translation>
    </message>
    <message>
      <source>Leave people alone on the holidays of their own country</source>
      <translation>Lad folk være i fred på helligdage i deres eget land</translation>
    </message>
    <message>
      <source>More than these nobody is proposed for a day; what waits comes on the next ones.</source>
      <translation>Flere foreslås ikke på en dag; det, der venter, kommer de næste dage.</translation>
    </message>
    <message>
      <source>No such day. Write it as {example}.</source>
      <translation>Den dag findes ikke. Skriv den som {example}.</translation>
    </message>
    <message>
      <source>Of several the shortest counts.</source>
      <translation>Af flere gælder den korteste.</translation>
    </message>
    <message>
      <source>Plan on Saturdays and Sundays too</source>
      <translation>Planlæg også om lørdagen og søndagen</translation>
    </message>
    <message>
      <source>Plans a day</source>
      <translation>Planer om dagen</translation>
    </message>
    <message>
      <source>Public holidays</source>
      <translation>Helligdage</translation>
    </message>
    <message>
      <source>Quiet days</source>
      <translation>Stille dage</translation>
    </message>
    <message>
      <source>Quiet weekdays</source>
      <translation>Stille ugedage</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mærker</translation>
    </message>
    <message>
      <source>Weekends</source>
      <translation>Weekender</translation>
    </message>
    <message>
      <source>never</source>
      <translation>aldrig</translation>
    </message>
  </context>
  <context>
    <name>CalendarFiles</name>
    <message numerus="yes">
      <source>%Ln busy time(s)</source>
      <translation>
        <numerusform>%Ln optaget tid</numerusform>
        <numerusform>%Ln optagne tider</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) could not be read</source>
      <translation>
        <numerusform>%Ln begivenhed kunne ikke læses</numerusform>
        <numerusform>%Ln begivenheder kunne ikke læses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) repeat in a way that is not understood</source>
      <translation>
        <numerusform>%Ln begivenhed gentages på en måde, der ikke forstås</numerusform>
        <numerusform>%Ln begivenheder gentages på en måde, der ikke forstås</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) repeat so often that only the first times were taken</source>
      <translation>
        <numerusform>%Ln begivenhed gentages så ofte, at kun de første gange er taget med</numerusform>
        <numerusform>%Ln begivenheder gentages så ofte, at kun de første gange er taget med</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln time zone(s) are unknown, yours was taken</source>
      <translation>
        <numerusform>%Ln tidszone er ukendt, din er brugt</numerusform>
        <numerusform>%Ln tidszoner er ukendte, din er brugt</numerusform>
      </translation>
    </message>
    <message>
      <source>Birthday of {name}</source>
      <translation>{name} har fødselsdag</translation>
    </message>
    <message>
      <source>NetPlanner</source>
      <translation>NetPlanner</translation>
    </message>
    <message>
      <source>The file breaks off</source>
      <translation>Filen hører op midt i det hele</translation>
    </message>
    <message>
      <source>There are more times than a calendar may hold</source>
      <translation>Der er flere tider, end en kalender kan rumme</translation>
    </message>
    <message>
      <source>read {when}</source>
      <translation>læst {when}</translation>
    </message>
    <message numerus="yes">
      <source>{name}: %Ln busy time(s) read</source>
      <translation>
        <numerusform>{name}: %Ln optaget tid læst</numerusform>
        <numerusform>{name}: %Ln optagne tider læst</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarHeader</name>
    <message>
      <source>Agenda</source>
      <translation>Dagsorden</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Tidligere</translation>
    </message>
    <message>
      <source>Go to today</source>
      <translation>Gå til i dag</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Senere</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Måned</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>View: {name}</source>
      <translation>Visning: {name}</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Uge</translation>
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
      <translation>Planlæg henvendelse</translation>
    </message>
  </context>
  <context>
    <name>CalendarsSheet</name>
    <message numerus="yes">
      <source>%Ln event(s) written to {file}</source>
      <translation>
        <numerusform>%Ln begivenhed skrevet til {file}</numerusform>
        <numerusform>%Ln begivenheder skrevet til {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Calendars</source>
      <translation>Kalendere</translation>
    </message>
    <message>
      <source>Calendars (*.ics *.ical *.ifb)</source>
      <translation>Kalendere (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Eksportér</translation>
    </message>
    <message>
      <source>File to subscribe to</source>
      <translation>Fil at abonnere på</translation>
    </message>
    <message>
      <source>No calendar yet. Export one as iCalendar (.ics) from the program you keep it in.</source>
      <translation>Ingen kalender endnu. Eksportér en som iCalendar (.ics) fra det program, du har den i.</translation>
    </message>
    <message>
      <source>Read a calendar</source>
      <translation>Læs en kalender</translation>
    </message>
    <message>
      <source>Read a calendar…</source>
      <translation>Læs en kalender…</translation>
    </message>
    <message>
      <source>Sample data is not written to the file to subscribe to.</source>
      <translation>Eksempeldata skrives ikke til den fil, der abonneres på.</translation>
    </message>
    <message>
      <source>See your plan in other programs, and let it keep clear of the times when you are busy.</source>
      <translation>Se din plan i andre programmer, og lad den gå uden om de tider, hvor du er optaget.</translation>
    </message>
    <message>
      <source>What is planned for you keeps clear of these times. Read a file again when its calendar changed; repeated events are followed for two years.</source>
      <translation>Det, der planlægges for dig, går uden om disse tider. Læs en fil igen, når dens kalender er ændret; gentagelser følges i to år.</translation>
    </message>
    <message>
      <source>When you are busy</source>
      <translation>Når du er optaget</translation>
    </message>
    <message>
      <source>Your plan in other programs</source>
      <translation>Din plan i andre programmer</translation>
    </message>
  </context>
  <context>
    <name>CandidateRow</name>
    <message>
      <source>Plan</source>
      <translation>Planlæg</translation>
    </message>
    <message>
      <source>Plan outreach to {name}</source>
      <translation>Planlæg henvendelse til {name}</translation>
    </message>
    <message>
      <source>Take {name} off this goal</source>
      <translation>Tag {name} af dette mål</translation>
    </message>
  </context>
  <context>
    <name>CandidatesCard</name>
    <message>
      <source>Candidates set by hand</source>
      <translation>Kandidater, du selv har valgt</translation>
    </message>
    <message>
      <source>Drop people on this goal, or choose them and use “Add selected people to goal”.</source>
      <translation>Slip personer på dette mål, eller vælg dem, og brug “Føj valgte personer til mål”.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show all %Ln who serve it</source>
      <translation>
        <numerusform>Vis alle %Ln, der tjener det</numerusform>
        <numerusform>Vis alle %Ln, der tjener det</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all who serve this goal</source>
      <translation>Vis alle, der tjener dette mål</translation>
    </message>
  </context>
  <context>
    <name>CardEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Rediger {name}</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Ny kontakt</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Save what you changed?</source>
      <translation>Vil du gemme dine ændringer?</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Ændringer, der ikke er gemt</translation>
    </message>
  </context>
  <context>
    <name>CardLines</name>
    <message>
      <source>Put back what was taken away</source>
      <translation>Læg det fjernede tilbage</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Fjern {name}</translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… og %Ln mere</numerusform>
        <numerusform>… og %Ln flere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CardPlace</name>
    <message>
      <source>Back to {name}</source>
      <translation>Tilbage til {name}</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Foretrukken kanal</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat eller arbejde</translation>
    </message>
  </context>
  <context>
    <name>ChainField</name>
    <message>
      <source>Add a step</source>
      <translation>Tilføj et trin</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>Copied.</source>
      <translation>Kopieret.</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Kopiér billede</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Billede (*.png)</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Gem billede…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Gem grafen</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gemt som {file}</translation>
    </message>
    <message>
      <source>Show as table</source>
      <translation>Vis som tabel</translation>
    </message>
    <message>
      <source>Vector drawing (*.svg)</source>
      <translation>Vektortegning (*.svg)</translation>
    </message>
  </context>
  <context>
    <name>ChartBox</name>
    <message>
      <source>Picture of the chart</source>
      <translation>Billede af grafen</translation>
    </message>
    <message>
      <source>Show as chart</source>
      <translation>Vis som graf</translation>
    </message>
    <message>
      <source>Show as table</source>
      <translation>Vis som tabel</translation>
    </message>
  </context>
  <context>
    <name>ChoiceModel</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CodeSheet</name>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopieret.</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Kopiér billede</translation>
    </message>
    <message>
      <source>Hold a phone's camera to it: it offers to save the contact.</source>
      <translation>Hold et telefonkamera hen foran koden, så tilbyder telefonen at gemme kontakten.</translation>
    </message>
    <message>
      <source>It holds the name, the work, numbers, addresses and pages; no notes and no picture.</source>
      <translation>Koden indeholder navn, arbejde, numre, adresser og sider, men ingen noter og intet billede.</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Billede (*.png)</translation>
    </message>
    <message>
      <source>QR code of {name}</source>
      <translation>QR-kode for {name}</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Gem billede…</translation>
    </message>
    <message>
      <source>Save the code</source>
      <translation>Gem koden</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gemt som {file}</translation>
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
      <translation>Mærkedag</translation>
    </message>
    <message>
      <source>Another date</source>
      <translation>En anden dato</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Fødselsdag</translation>
    </message>
    <message>
      <source>Connected on</source>
      <translation>Forbundet den</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datoer</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Afdeling</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Fornavn</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Køn</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Behold som den er</translation>
    </message>
    <message>
      <source>Kind of the next column</source>
      <translation>Næste kolonnes type</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Seneste kontakt</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Efternavn</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Udelad</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Beskeder</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Mødt</translation>
    </message>
    <message>
      <source>Met on</source>
      <translation>Mødt den</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>Mellemnavn</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mere</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Har brug for</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Kælenavn</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Ingen af disse</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Number of the record</source>
      <translation>Postens nummer</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Tilbyder</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>PO box</source>
      <translation>postboks</translation>
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
      <translation>Kilde</translation>
    </message>
    <message>
      <source>Suffix of the name</source>
      <translation>Efterstillet titel</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mærker</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Title before the name</source>
      <translation>Titel foran navnet</translation>
    </message>
    <message>
      <source>Web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <source>Web and messaging</source>
      <translation>Web og beskeder</translation>
    </message>
    <message>
      <source>Whole name</source>
      <translation>Hele navnet</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbejde</translation>
    </message>
    <message>
      <source>all in one</source>
      <translation>samlet i ét felt</translation>
    </message>
    <message>
      <source>car</source>
      <translation>bil</translation>
    </message>
    <message>
      <source>city</source>
      <translation>by</translation>
    </message>
    <message>
      <source>country</source>
      <translation>land</translation>
    </message>
    <message>
      <source>day</source>
      <translation>dag</translation>
    </message>
    <message>
      <source>fax</source>
      <translation>fax</translation>
    </message>
    <message>
      <source>fax, home</source>
      <translation>fax, privat</translation>
    </message>
    <message>
      <source>fax, work</source>
      <translation>fax, arbejde</translation>
    </message>
    <message>
      <source>home</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>main</source>
      <translation>hovednummer</translation>
    </message>
    <message>
      <source>main, work</source>
      <translation>hovednummer, arbejde</translation>
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
      <translation>mobil, arbejde</translation>
    </message>
    <message>
      <source>month</source>
      <translation>måned</translation>
    </message>
    <message>
      <source>other</source>
      <translation>andet</translation>
    </message>
    <message>
      <source>pager</source>
      <translation>personsøger</translation>
    </message>
    <message>
      <source>postal code</source>
      <translation>postnummer</translation>
    </message>
    <message>
      <source>region</source>
      <translation>region</translation>
    </message>
    <message>
      <source>second line</source>
      <translation>anden linje</translation>
    </message>
    <message>
      <source>street</source>
      <translation>vej</translation>
    </message>
    <message>
      <source>work</source>
      <translation>arbejde</translation>
    </message>
    <message>
      <source>year</source>
      <translation>år</translation>
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
      <translation>&amp;Rediger</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Filer</translation>
    </message>
    <message>
      <source>&amp;Goal</source>
      <translation>&amp;Mål</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>H&amp;jælp</translation>
    </message>
    <message>
      <source>&amp;Outreach</source>
      <translation>&amp;Henvendelse</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Vis</translation>
    </message>
    <message>
      <source>About NetPlanner</source>
      <translation>Om NetPlanner</translation>
    </message>
    <message>
      <source>About me…</source>
      <translation>Om mig…</translation>
    </message>
    <message>
      <source>Acquaintance</source>
      <translation>Bekendt</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Dagsorden</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Arkiver</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Som systemet</translation>
    </message>
    <message>
      <source>Attention…</source>
      <translation>Opmærksomhed…</translation>
    </message>
    <message>
      <source>Back to my contacts</source>
      <translation>Tilbage til mine kontakter</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Sikkerhedskopiér…</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Arbejde</translation>
    </message>
    <message>
      <source>Calendars…</source>
      <translation>Kalendere…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tæt</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Copy as vCard</source>
      <translation>Kopiér som vCard</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Mørkt</translation>
    </message>
    <message>
      <source>Decide on the next ten…</source>
      <translation>Tag stilling til de næste ti…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slet</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Tidligere</translation>
    </message>
    <message>
      <source>Edit contact…</source>
      <translation>Rediger kontakt…</translation>
    </message>
    <message>
      <source>Edit goal…</source>
      <translation>Rediger mål…</translation>
    </message>
    <message>
      <source>Edit outreach…</source>
      <translation>Rediger henvendelse…</translation>
    </message>
    <message>
      <source>Export selected…</source>
      <translation>Eksportér valgte…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Eksportér…</translation>
    </message>
    <message>
      <source>Find contacts</source>
      <translation>Find kontakter</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Find dubletter…</translation>
    </message>
    <message>
      <source>Finish with a review…</source>
      <translation>Afslut med en evaluering…</translation>
    </message>
    <message>
      <source>Give pane the whole window</source>
      <translation>Vis ruden i hele vinduet</translation>
    </message>
    <message>
      <source>Go to today</source>
      <translation>Gå til i dag</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>God</translation>
    </message>
    <message>
      <source>How you keep in touch…</source>
      <translation>Sådan holder du kontakten…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importér…</translation>
    </message>
    <message>
      <source>Invite now…</source>
      <translation>Inviter nu…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastaturgenveje</translation>
    </message>
    <message>
      <source>Last imports…</source>
      <translation>Seneste importer…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Senere</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Lyst</translation>
    </message>
    <message>
      <source>Lists of people</source>
      <translation>Lister over personer</translation>
    </message>
    <message>
      <source>Log an outcome…</source>
      <translation>Registrer et resultat…</translation>
    </message>
    <message>
      <source>Log contact…</source>
      <translation>Registrer kontakt…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Markér som færdig</translation>
    </message>
    <message>
      <source>Merge selected people…</source>
      <translation>Flet de valgte personer…</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Måned</translation>
    </message>
    <message>
      <source>New contact…</source>
      <translation>Ny kontakt…</translation>
    </message>
    <message>
      <source>New goal…</source>
      <translation>Nyt mål…</translation>
    </message>
    <message>
      <source>New in this pane</source>
      <translation>Ny i denne rude</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Åbn logmappen</translation>
    </message>
    <message>
      <source>Open sample data</source>
      <translation>Åbn eksempeldata</translation>
    </message>
    <message>
      <source>Outreach</source>
      <translation>Kontaktplan</translation>
    </message>
    <message>
      <source>Paste people…</source>
      <translation>Indsæt personer…</translation>
    </message>
    <message>
      <source>Pause or resume</source>
      <translation>Sæt på pause eller genoptag</translation>
    </message>
    <message>
      <source>Plan a journey…</source>
      <translation>Planlæg en rejse…</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Planlæg henvendelse…</translation>
    </message>
    <message>
      <source>Plan the next weeks…</source>
      <translation>Planlæg de næste uger…</translation>
    </message>
    <message>
      <source>Platforms and my profile…</source>
      <translation>Platforme og min profil…</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Indstillinger…</translation>
    </message>
    <message>
      <source>Print contact…</source>
      <translation>Udskriv kontakt…</translation>
    </message>
    <message>
      <source>Print plan…</source>
      <translation>Udskriv plan…</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat eller arbejde</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afslut</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Gentag</translation>
    </message>
    <message>
      <source>Reminders…</source>
      <translation>Påmindelser…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Gendan…</translation>
    </message>
    <message>
      <source>Results…</source>
      <translation>Resultater…</translation>
    </message>
    <message>
      <source>Rules of the queue…</source>
      <translation>Køens regler…</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Søg i alt</translation>
    </message>
    <message>
      <source>Set for all selected…</source>
      <translation>Angiv for alle valgte…</translation>
    </message>
    <message>
      <source>Show QR code…</source>
      <translation>Vis QR-kode…</translation>
    </message>
    <message>
      <source>Show or hide archived goals</source>
      <translation>Vis eller skjul arkiverede mål</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Udsæt</translation>
    </message>
    <message>
      <source>Sort undecided people…</source>
      <translation>Sortér personer uden relation…</translation>
    </message>
    <message>
      <source>Synonyms of roles…</source>
      <translation>Synonymer for funktioner…</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Sæt mærke…</translation>
    </message>
    <message>
      <source>The seven steps…</source>
      <translation>De syv trin…</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Udseende</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>Papirkurv…</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Ikke valgt</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Uge</translation>
    </message>
    <message>
      <source>Write an invitation…</source>
      <translation>Skriv en invitation…</translation>
    </message>
    <message>
      <source>Write mail to selected…</source>
      <translation>Skriv mail til de valgte…</translation>
    </message>
  </context>
  <context>
    <name>CompanyForm</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose a country from the list.</source>
      <translation>Vælg et land på listen.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>By</translation>
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
      <translation>Navn</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>This is no web address, like nordlys.example.</source>
      <translation>Det er ikke en webadresse som nordlys.example.</translation>
    </message>
    <message>
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>You have this company already: the two become one.</source>
      <translation>Du har allerede denne virksomhed: De to bliver slået sammen.</translation>
    </message>
  </context>
  <context>
    <name>CompanyPage</name>
    <message numerus="yes">
      <source>%Ln person(s) you know there</source>
      <translation>
        <numerusform>Du kender %Ln person der</numerusform>
        <numerusform>Du kender %Ln personer der</numerusform>
      </translation>
    </message>
    <message>
      <source>+ goal</source>
      <translation>+ mål</translation>
    </message>
    <message>
      <source>Add industry, size and place</source>
      <translation>Tilføj branche, størrelse og sted</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Virksomhed</translation>
    </message>
    <message>
      <source>Del or ✕ takes the company off this goal</source>
      <translation>Del eller ✕ fjerner virksomheden fra målet</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Rediger</translation>
    </message>
    <message>
      <source>Goals that target it</source>
      <translation>Mål, der gælder den</translation>
    </message>
    <message>
      <source>Make it a target of a goal</source>
      <translation>Føj virksomheden til et mål</translation>
    </message>
    <message>
      <source>Nobody in the book works there now.</source>
      <translation>Ingen i adressebogen arbejder der nu.</translation>
    </message>
    <message numerus="yes">
      <source>Show all %Ln in the list</source>
      <translation>
        <numerusform>Vis %Ln på listen</numerusform>
        <numerusform>Vis alle %Ln på listen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show in the list</source>
      <translation>Vis på listen</translation>
    </message>
    <message>
      <source>There is no open goal yet.</source>
      <translation>Der er intet åbent mål endnu.</translation>
    </message>
    <message>
      <source>industry</source>
      <translation>branche</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personer</translation>
    </message>
    <message>
      <source>place</source>
      <translation>sted</translation>
    </message>
    <message>
      <source>web</source>
      <translation>web</translation>
    </message>
  </context>
  <context>
    <name>CompareCard</name>
    <message>
      <source>A person in two groups counts in both.</source>
      <translation>En person i to grupper tæller i begge.</translation>
    </message>
    <message>
      <source>Acceptance</source>
      <translation>Accept</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accepteret</translation>
    </message>
    <message>
      <source>Accepted, talked and outcome are each counted among those before.</source>
      <translation>Accepteret, talt og resultat tælles hver blandt dem før.</translation>
    </message>
    <message>
      <source>Best: {name}, {share} accepted.</source>
      <translation>Bedst: {name}, {share} accepterede.</translation>
    </message>
    <message>
      <source>Counted are people whom you sent an invitation, each once in a row, as far as they got.</source>
      <translation>Talt er personer, som du har sendt en invitation, hver én gang i en række, så langt som de nåede.</translation>
    </message>
    <message>
      <source>Invitations</source>
      <translation>Invitationer</translation>
    </message>
    <message>
      <source>Invitations compared</source>
      <translation>Invitationer sammenlignet</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>Inviteret</translation>
    </message>
    <message>
      <source>Nobody was invited in this time.</source>
      <translation>Ingen blev inviteret i denne periode.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultat</translation>
    </message>
    <message>
      <source>Talked</source>
      <translation>Talt sammen</translation>
    </message>
    <message>
      <source>The difference may still be chance.</source>
      <translation>Forskellen kan stadig være tilfældig.</translation>
    </message>
    <message>
      <source>Too few invitations to say which does best: it takes two with five people each.</source>
      <translation>For få invitationer til at sige, hvad der virker bedst: der skal være to med hver fem personer.</translation>
    </message>
    <message>
      <source>Where two of these ranges overlap, the difference may be chance.</source>
      <translation>Hvor to af disse intervaller overlapper, kan forskellen være tilfældig.</translation>
    </message>
    <message>
      <source>Worst: {name}, {share} accepted.</source>
      <translation>Dårligst: {name}, {share} accepterede.</translation>
    </message>
    <message>
      <source>{name}: {share} accepted.</source>
      <translation>{name}: {share} accepterede.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln tegn</numerusform>
        <numerusform>%Ln tegn</numerusform>
      </translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Begynd med</translation>
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
      <translation>Emne</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Skabelon</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>Text to {name}</source>
      <translation>Tekst til {name}</translation>
    </message>
    <message>
      <source>What the why is worth</source>
      <translation>Hvad begrundelsen er værd</translation>
    </message>
    <message>
      <source>{count} of {limit} characters</source>
      <translation>{count} af {limit} tegn</translation>
    </message>
    <message>
      <source>{left} of {most} notes left this month</source>
      <translation>{left} af {most} noter tilbage i denne måned</translation>
    </message>
  </context>
  <context>
    <name>ConditionChips</name>
    <message>
      <source>Filter. Delete takes it away, Enter changes it.</source>
      <translation>Filter. Del fjerner det, Enter ændrer det.</translation>
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
  </context>
  <context>
    <name>ContactActs</name>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Export contacts</source>
      <translation>Eksportér kontakter</translation>
    </message>
  </context>
  <context>
    <name>ContactCard</name>
    <message numerus="yes">
      <source>%Ln people chosen</source>
      <translation>
        <numerusform>%Ln person valgt</numerusform>
        <numerusform>%Ln personer valgt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln year(s) old</source>
      <translation>
        <numerusform>%Ln år</numerusform>
        <numerusform>%Ln år</numerusform>
      </translation>
    </message>
    <message>
      <source>+ group</source>
      <translation>+ gruppe</translation>
    </message>
    <message>
      <source>+ need</source>
      <translation>+ behov</translation>
    </message>
    <message>
      <source>+ offer</source>
      <translation>+ tilbud</translation>
    </message>
    <message>
      <source>+ person</source>
      <translation>+ person</translation>
    </message>
    <message>
      <source>+ tag</source>
      <translation>+ mærke</translation>
    </message>
    <message>
      <source>A click sets this tie</source>
      <translation>Et klik sætter denne relation</translation>
    </message>
    <message>
      <source>Add a need</source>
      <translation>Tilføj et behov</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Tilføj et mærke</translation>
    </message>
    <message>
      <source>Add an offer</source>
      <translation>Tilføj et tilbud</translation>
    </message>
    <message>
      <source>Add {name} to a group</source>
      <translation>Føj {name} til en gruppe</translation>
    </message>
    <message>
      <source>All fields</source>
      <translation>Alle felter</translation>
    </message>
    <message>
      <source>Another role…</source>
      <translation>En anden rolle…</translation>
    </message>
    <message>
      <source>As it came on the vCard</source>
      <translation>Som det stod i vCardet</translation>
    </message>
    <message>
      <source>As the tie says</source>
      <translation>Efter relationen</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Kort</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Skift</translation>
    </message>
    <message>
      <source>Choose a person in the list.</source>
      <translation>Vælg en person på listen.</translation>
    </message>
    <message>
      <source>Choose one to see the card, or act on all of them.</source>
      <translation>Vælg én for at se kortet, eller gør noget for dem alle.</translation>
    </message>
    <message>
      <source>Choose picture…</source>
      <translation>Vælg billede…</translation>
    </message>
    <message>
      <source>Company: {name}</source>
      <translation>Virksomhed: {name}</translation>
    </message>
    <message>
      <source>Del or ✕ takes it away</source>
      <translation>Del eller ✕ fjerner det</translation>
    </message>
    <message>
      <source>Del or ✕ takes the tag away</source>
      <translation>Del eller ✕ fjerner mærket</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Rediger</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Leave the group</source>
      <translation>Fjern fra gruppen</translation>
    </message>
    <message>
      <source>Log contact</source>
      <translation>Registrer kontakt</translation>
    </message>
    <message>
      <source>Member since {date}</source>
      <translation>Medlem siden {date}</translation>
    </message>
    <message>
      <source>More acts</source>
      <translation>Flere handlinger</translation>
    </message>
    <message>
      <source>No preference</source>
      <translation>Ingen præference</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>Ingen valgt</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Noter</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Note…</translation>
    </message>
    <message>
      <source>Open card</source>
      <translation>Åbn kort</translation>
    </message>
    <message>
      <source>Open on {platform}</source>
      <translation>Åbn på {platform}</translation>
    </message>
    <message>
      <source>Parts of the card</source>
      <translation>Dele af kortet</translation>
    </message>
    <message>
      <source>Paste picture</source>
      <translation>Indsæt billede</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Planlæg henvendelse</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Planlæg henvendelse…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Remove picture</source>
      <translation>Fjern billede</translation>
    </message>
    <message>
      <source>Role in the group</source>
      <translation>Rolle i gruppen</translation>
    </message>
    <message>
      <source>Say whom {name} knows</source>
      <translation>Angiv, hvem {name} kender</translation>
    </message>
    <message>
      <source>Set for all…</source>
      <translation>Angiv for alle…</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>Show its people</source>
      <translation>Vis personerne i den</translation>
    </message>
    <message>
      <source>Suggested: {tie}</source>
      <translation>Forslag: {tie}</translation>
    </message>
    <message>
      <source>The vCard names this person ({kind}). A click connects the two.</source>
      <translation>vCardet nævner denne person ({kind}). Et klik forbinder de to.</translation>
    </message>
    <message>
      <source>Tie: {name}</source>
      <translation>Relation: {name}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Tidslinje</translation>
    </message>
    <message>
      <source>Write mail…</source>
      <translation>Skriv mail…</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more line(s), kept and exported</source>
      <translation>
        <numerusform>og %Ln linje mere, som bevares og eksporteres</numerusform>
        <numerusform>og %Ln linjer mere, som bevares og eksporteres</numerusform>
      </translation>
    </message>
    <message>
      <source>anniversary</source>
      <translation>mærkedag</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>fødselsdag</translation>
    </message>
    <message>
      <source>department</source>
      <translation>afdeling</translation>
    </message>
    <message numerus="yes">
      <source>every %Ln day(s)</source>
      <translation>
        <numerusform>hver dag</numerusform>
        <numerusform>hver %Ln. dag</numerusform>
      </translation>
    </message>
    <message>
      <source>groups</source>
      <translation>grupper</translation>
    </message>
    <message>
      <source>language</source>
      <translation>sprog</translation>
    </message>
    <message>
      <source>last contact</source>
      <translation>seneste kontakt</translation>
    </message>
    <message>
      <source>met</source>
      <translation>mødt</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>har brug for</translation>
    </message>
    <message>
      <source>next</source>
      <translation>næste</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>ingen rolle</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ingen</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>ingen endnu</translation>
    </message>
    <message>
      <source>offers</source>
      <translation>tilbyder</translation>
    </message>
    <message>
      <source>prefers</source>
      <translation>foretrækker</translation>
    </message>
    <message>
      <source>relation</source>
      <translation>kendskab</translation>
    </message>
    <message>
      <source>rhythm</source>
      <translation>rytme</translation>
    </message>
    <message>
      <source>role</source>
      <translation>funktion</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>bidrager til</translation>
    </message>
    <message>
      <source>source</source>
      <translation>kilde</translation>
    </message>
    <message>
      <source>sphere</source>
      <translation>privat/arbejde</translation>
    </message>
    <message>
      <source>{date}, overdue</source>
      <translation>{date}, forfalden</translation>
    </message>
    <message>
      <source>{tie} (the record speaks for it)</source>
      <translation>{tie} (det taler historikken for)</translation>
    </message>
    <message>
      <source>{title} at {organization}</source>
      <translation>{title} hos {organization}</translation>
    </message>
  </context>
  <context>
    <name>ContactEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Rediger {name}</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Ny kontakt</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
  </context>
  <context>
    <name>ContactList</name>
    <message>
      <source>Anniversary: {value}</source>
      <translation>Mærkedag: {value}</translation>
    </message>
    <message>
      <source>Birthday: {value}</source>
      <translation>Fødselsdag: {value}</translation>
    </message>
    <message>
      <source>Country: {value}</source>
      <translation>Land: {value}</translation>
    </message>
    <message>
      <source>Department: {value}</source>
      <translation>Afdeling: {value}</translation>
    </message>
    <message>
      <source>Due later</source>
      <translation>Forfalder senere</translation>
    </message>
    <message>
      <source>Due this week</source>
      <translation>Forfalder i denne uge</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Tidligere</translation>
    </message>
    <message>
      <source>Inside a word</source>
      <translation>Inde i et ord</translation>
    </message>
    <message>
      <source>Met: {value}</source>
      <translation>Mødt: {value}</translation>
    </message>
    <message>
      <source>Needs: {value}</source>
      <translation>Har brug for: {value}</translation>
    </message>
    <message>
      <source>Never contacted</source>
      <translation>Aldrig kontaktet</translation>
    </message>
    <message>
      <source>Nickname: {value}</source>
      <translation>Kaldenavn: {value}</translation>
    </message>
    <message>
      <source>Not to be contacted regularly</source>
      <translation>Uden fast rytme</translation>
    </message>
    <message>
      <source>Note: {value}</source>
      <translation>Note: {value}</translation>
    </message>
    <message>
      <source>Offers: {value}</source>
      <translation>Tilbyder: {value}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Forfaldne</translation>
    </message>
    <message>
      <source>Overdue for over a month</source>
      <translation>Forfaldne i over en måned</translation>
    </message>
    <message>
      <source>Role: {value}</source>
      <translation>Funktion: {value}</translation>
    </message>
    <message>
      <source>Source: {value}</source>
      <translation>Kilde: {value}</translation>
    </message>
    <message>
      <source>Tag: {value}</source>
      <translation>Mærke: {value}</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Denne måned</translation>
    </message>
    <message>
      <source>This quarter</source>
      <translation>Dette kvartal</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Denne uge</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>I år</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>last contact {days} ago</source>
      <translation>seneste kontakt for {days} siden</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>forfalden</translation>
    </message>
  </context>
  <context>
    <name>ContactListView</name>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
  </context>
  <context>
    <name>ContactsPane</name>
    <message>
      <source>Accepted</source>
      <translation>Accepteret</translation>
    </message>
    <message>
      <source>Add tag…</source>
      <translation>Tilføj mærke…</translation>
    </message>
    <message>
      <source>Add to group</source>
      <translation>Føj til gruppe</translation>
    </message>
    <message>
      <source>Answer invitation</source>
      <translation>Besvar invitation</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>Copy as vCard</source>
      <translation>Kopiér som vCard</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slet</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Rediger…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Eksportér…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Senere</translation>
    </message>
    <message>
      <source>Log contact</source>
      <translation>Registrer kontakt</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Registrer resultat</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Flet…</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Ny kontakt</translation>
    </message>
    <message>
      <source>Open card</source>
      <translation>Åbn kortet</translation>
    </message>
    <message>
      <source>Paste people…</source>
      <translation>Indsæt personer…</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Planlæg henvendelse…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Udskriv…</translation>
    </message>
    <message>
      <source>Set for all…</source>
      <translation>Angiv for alle…</translation>
    </message>
    <message>
      <source>Show QR code…</source>
      <translation>Vis QR-kode…</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Write mail…</source>
      <translation>Skriv mail…</translation>
    </message>
  </context>
  <context>
    <name>ContactsSide</name>
    <message>
      <source>Hide the lists</source>
      <translation>Skjul listerne</translation>
    </message>
    <message>
      <source>Lists of people</source>
      <translation>Lister over personer</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Ny gruppe…</translation>
    </message>
    <message>
      <source>Save as smart list…</source>
      <translation>Gem som smart liste…</translation>
    </message>
    <message>
      <source>Save in “{name}”</source>
      <translation>Gem i “{name}”</translation>
    </message>
    <message>
      <source>Show the lists</source>
      <translation>Vis listerne</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message numerus="yes">
      <source>%Ln contact(s) without a clear place</source>
      <translation>
        <numerusform>%Ln kontakt uden et klart sted</numerusform>
        <numerusform>%Ln kontakter uden et klart sted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln gap(s): {gaps}</source>
      <translation>
        <numerusform>%Ln hul: {gaps}</numerusform>
        <numerusform>%Ln huller: {gaps}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(the place of %Ln more isn't known).</source>
      <translation>
        <numerusform>(stedet for %Ln til er ukendt).</numerusform>
        <numerusform>(stedet for %Ln til er ukendt).</numerusform>
      </translation>
    </message>
    <message>
      <source>A place is covered once you have {enough} contacts there, {near} of them close or good. People you don't know yet don't count, and somebody with two addresses counts at both.</source>
      <translation>Et sted er dækket, når du har {enough} kontakter der, {near} af dem tæt eller god. Personer, du ikke kender endnu, tæller ikke, og en person med to adresser tæller begge steder.</translation>
    </message>
    <message>
      <source>Close or good</source>
      <translation>Tætte eller gode</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakter</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>Ingen adresse</translation>
    </message>
    <message>
      <source>No gaps</source>
      <translation>Ingen huller</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Ikke kendt endnu</translation>
    </message>
    <message numerus="yes">
      <source>Of %Ln contact(s) it isn't known whether they are in the area; they count nowhere.</source>
      <translation>
        <numerusform>For %Ln kontakt vides det ikke, om den er i området; den tæller intet sted.</numerusform>
        <numerusform>For %Ln kontakter vides det ikke, om de er i området; de tæller intet sted.</numerusform>
      </translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Sted</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Where they are, by country</source>
      <translation>Hvor de er, efter land</translation>
    </message>
    <message numerus="yes">
      <source>Where they are: {covered} of %Ln place(s) covered</source>
      <translation>
        <numerusform>Hvor de er: {covered} af %Ln sted dækket</numerusform>
        <numerusform>Hvor de er: {covered} af %Ln steder dækket</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>covered</source>
      <translation>dækket</translation>
    </message>
    <message>
      <source>no address: note where they live or work</source>
      <translation>ingen adresse: skriv, hvor de bor eller arbejder</translation>
    </message>
    <message>
      <source>no such country is known</source>
      <translation>et ukendt land</translation>
    </message>
    <message>
      <source>nobody close or good</source>
      <translation>ingen tæt eller god</translation>
    </message>
    <message>
      <source>the city isn't known: add its region, or mend the spelling</source>
      <translation>byen er ukendt: tilføj dens region, eller ret stavemåden</translation>
    </message>
    <message>
      <source>the country is missing</source>
      <translation>landet mangler</translation>
    </message>
    <message>
      <source>the region or the city is missing</source>
      <translation>regionen eller byen mangler</translation>
    </message>
    <message>
      <source>{count} of {enough}</source>
      <translation>{count} af {enough}</translation>
    </message>
    <message>
      <source>{count}, none close</source>
      <translation>{count}, ingen tæt</translation>
    </message>
    <message>
      <source>{near} of {enough} close or good</source>
      <translation>{near} af {enough} tætte eller gode</translation>
    </message>
    <message numerus="yes">
      <source>{outside} of %Ln invitation(s) in the last {days} days went outside, {share}</source>
      <translation>
        <numerusform>{outside} af %Ln invitation i de sidste {days} dage gik ud af området, {share}</numerusform>
        <numerusform>{outside} af %Ln invitationer i de sidste {days} dage gik ud af området, {share}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{place}: %Ln contact(s), {near} close or good: {state}</source>
      <translation>
        <numerusform>{place}: %Ln kontakt, {near} tæt eller god: {state}</numerusform>
        <numerusform>{place}: %Ln kontakter, {near} tætte eller gode: {state}</numerusform>
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
        <numerusform>%Ln til i tabellen</numerusform>
        <numerusform>%Ln til i tabellen</numerusform>
      </translation>
    </message>
    <message>
      <source>People by place</source>
      <translation>Personer efter sted</translation>
    </message>
    <message numerus="yes">
      <source>{place}: %Ln contact(s), covered</source>
      <translation>
        <numerusform>{place}: %Ln kontakt, dækket</numerusform>
        <numerusform>{place}: %Ln kontakter, dækket</numerusform>
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
      <translation>Luk</translation>
    </message>
    <message>
      <source>Mend these addresses, and the people count where they are.</source>
      <translation>Ret disse adresser, så tæller personerne, hvor de er.</translation>
    </message>
    <message>
      <source>Of everybody it is known whether they are inside.</source>
      <translation>For alle vides det, om de er i området.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Steder</translation>
    </message>
    <message>
      <source>Places of “{goal}”</source>
      <translation>Steder for “{goal}”</translation>
    </message>
    <message>
      <source>Plan a journey there…</source>
      <translation>Planlæg en rejse dertil…</translation>
    </message>
    <message>
      <source>Show these people</source>
      <translation>Vis disse personer</translation>
    </message>
    <message>
      <source>Unclear places</source>
      <translation>Uklare steder</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation>Hvad der mangler</translation>
    </message>
    <message>
      <source>Whose place isn't clear</source>
      <translation>Hvis sted er uklart</translation>
    </message>
  </context>
  <context>
    <name>CrashSheet</name>
    <message>
      <source>Copied</source>
      <translation>Kopieret</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Kopiér rapport</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsæt</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Something unexpected went wrong</source>
      <translation>Noget uventet gik galt</translation>
    </message>
    <message>
      <source>What was saved is safe, and you can go on. The report below holds no names and no contact data.</source>
      <translation>Det, der var gemt, er i behold, og du kan fortsætte. Rapporten herunder indeholder ingen navne og ingen kontaktdata.</translation>
    </message>
  </context>
  <context>
    <name>CreditCard</name>
    <message numerus="yes">
      <source>%Ln outcomes name nobody.</source>
      <translation>
        <numerusform>%Ln resultat nævner ingen.</numerusform>
        <numerusform>%Ln resultater nævner ingen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outcomes name somebody: the credit of all people sums to that.</source>
      <translation>
        <numerusform>%Ln resultat nævner nogen: alles andele giver tilsammen det.</numerusform>
        <numerusform>%Ln resultater nævner nogen: alles andele giver tilsammen det.</numerusform>
      </translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Andel</translation>
    </message>
    <message>
      <source>No outcome yet. Log one, and who it came from.</source>
      <translation>Intet resultat endnu. Registrer et, og hvem det kom fra.</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Resultater</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Who is to thank</source>
      <translation>Hvem der kan takkes</translation>
    </message>
  </context>
  <context>
    <name>Criteria</name>
    <message>
      <source>counts</source>
      <translation>tæller</translation>
    </message>
    <message>
      <source>counts a little</source>
      <translation>tæller lidt</translation>
    </message>
    <message>
      <source>counts a lot</source>
      <translation>tæller meget</translation>
    </message>
    <message>
      <source>weight {number}</source>
      <translation>vægt {number}</translation>
    </message>
  </context>
  <context>
    <name>CriteriaField</name>
    <message numerus="yes">
      <source>%Ln people in your book match this well enough.</source>
      <translation>
        <numerusform>%Ln person i din adressebog passer godt nok.</numerusform>
        <numerusform>%Ln personer i din adressebog passer godt nok.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people in your book reach that.</source>
      <translation>
        <numerusform>%Ln person i din adressebog når det.</numerusform>
        <numerusform>%Ln personer i din adressebog når det.</numerusform>
      </translation>
    </message>
    <message>
      <source>A third of all is enough: {least} of {total}.</source>
      <translation>En tredjedel af det hele er nok: {least} af {total}.</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>Tilføj en til</translation>
    </message>
    <message>
      <source>Each person gets the weight of what they meet: {parts}.</source>
      <translation>Hver person får vægten af det, vedkommende opfylder: {parts}.</translation>
    </message>
    <message>
      <source>Nobody in your book matches this well enough yet. New people are found as you add them.</source>
      <translation>Ingen i din adressebog passer godt nok endnu. Nye findes, når du tilføjer dem.</translation>
    </message>
    <message>
      <source>What the book doesn't know of a person counts as not met.</source>
      <translation>Det, adressebogen ikke ved om en person, tæller som ikke opfyldt.</translation>
    </message>
    <message>
      <source>a target company weighs {weight}</source>
      <translation>en ønsket virksomhed vejer {weight}</translation>
    </message>
    <message>
      <source>{property} “{value}” weighs {weight}</source>
      <translation>{property} “{value}” vejer {weight}</translation>
    </message>
  </context>
  <context>
    <name>CriterionRow</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>50+ or 50-200</source>
      <translation>50+ eller 50-200</translation>
    </message>
    <message>
      <source>A company's name</source>
      <translation>En virksomheds navn</translation>
    </message>
    <message>
      <source>A group's name</source>
      <translation>En gruppes navn</translation>
    </message>
    <message>
      <source>A tag</source>
      <translation>Et mærke</translation>
    </message>
    <message>
      <source>CMO, head of marketing</source>
      <translation>CMO, marketingchef</translation>
    </message>
    <message>
      <source>How much this counts beside the others</source>
      <translation>Hvor meget dette tæller ved siden af de andre</translation>
    </message>
    <message>
      <source>Malmö</source>
      <translation>Malmø</translation>
    </message>
    <message>
      <source>Nobody in your book</source>
      <translation>Ingen i din adressebog</translation>
    </message>
    <message>
      <source>Property</source>
      <translation>Egenskab</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Retail</source>
      <translation>Detailhandel</translation>
    </message>
    <message>
      <source>Sweden</source>
      <translation>Sverige</translation>
    </message>
    <message>
      <source>Synonyms…</source>
      <translation>Synonymer…</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Værdi</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Vægt</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>også {names}</translation>
    </message>
  </context>
  <context>
    <name>CropSheet</name>
    <message>
      <source>Adjust the picture</source>
      <translation>Tilpas billedet</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Drag it, and enlarge it until the face fills the circle.</source>
      <translation>Træk i det, og forstør det, til ansigtet fylder cirklen.</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Større</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Størrelse</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mindre</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Brug</translation>
    </message>
  </context>
  <context>
    <name>CropView</name>
    <message>
      <source>Part of the picture</source>
      <translation>Udsnit af billedet</translation>
    </message>
    <message>
      <source>The arrow keys move it, + and - change its size.</source>
      <translation>Piletasterne flytter det, + og - ændrer størrelsen.</translation>
    </message>
  </context>
  <context>
    <name>CustomRow</name>
    <message>
      <source>Give this field a name.</source>
      <translation>Giv feltet et navn.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Feltets navn</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Værdi</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>Feltets værdi</translation>
    </message>
  </context>
  <context>
    <name>DataErrorSheet</name>
    <message>
      <source>Backups</source>
      <translation>Sikkerhedskopier</translation>
    </message>
    <message>
      <source>Backups, newest first. The present file is kept beside a restored one.</source>
      <translation>Sikkerhedskopier, nyeste først. Den nuværende fil bevares ved siden af den gendannede.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Gendan</translation>
    </message>
    <message>
      <source>The book can't be used right now</source>
      <translation>Adressebogen kan ikke bruges lige nu</translation>
    </message>
  </context>
  <context>
    <name>DayChips</name>
    <message>
      <source>Add a quiet day</source>
      <translation>Tilføj en stille dag</translation>
    </message>
    <message>
      <source>Add {example}</source>
      <translation>Tilføj {example}</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>No such day. Write it as {example}, or without the year.</source>
      <translation>Den dag findes ikke. Skriv den som {example} eller uden årstal.</translation>
    </message>
    <message>
      <source>No such day. Write it as {example}.</source>
      <translation>Den dag findes ikke. Skriv den som {example}.</translation>
    </message>
  </context>
  <context>
    <name>DayPanel</name>
    <message>
      <source>Drop people here or on a day of the month.</source>
      <translation>Slip personer her eller på en dag i måneden.</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Intet planlagt</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Planlæg henvendelse</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>I dag, {day}</translation>
    </message>
    <message>
      <source>{count} done</source>
      <translation>{count} færdige</translation>
    </message>
    <message>
      <source>{count} overdue</source>
      <translation>{count} forfaldne</translation>
    </message>
    <message>
      <source>{count} planned</source>
      <translation>{count} planlagt</translation>
    </message>
  </context>
  <context>
    <name>DecideSheet</name>
    <message numerus="yes">
      <source>%Ln later</source>
      <translation>
        <numerusform>%Ln senere</numerusform>
        <numerusform>%Ln senere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln udeladt</numerusform>
        <numerusform>%Ln udeladt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more who serve the goal follow.</source>
      <translation>
        <numerusform>%Ln mere, der tjener målet, følger.</numerusform>
        <numerusform>%Ln flere, der tjener målet, følger.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are connected with you on {platform} already.</source>
      <translation>
        <numerusform>%Ln person er allerede forbundet med dig på {platform}.</numerusform>
        <numerusform>%Ln personer er allerede forbundet med dig på {platform}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln still need a reason</source>
      <translation>
        <numerusform>%Ln mangler en grund</numerusform>
        <numerusform>%Ln mangler en grund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln to invite</source>
      <translation>
        <numerusform>%Ln inviteres</numerusform>
        <numerusform>%Ln inviteres</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Complete the goal</source>
      <translation>Gør målet færdigt</translation>
    </message>
    <message>
      <source>Decide on the next ten</source>
      <translation>Tag stilling til de næste ti</translation>
    </message>
    <message>
      <source>Go on with another goal?</source>
      <translation>Vil du gå videre med et andet mål?</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>Gå videre uden det</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Importér personer</translation>
    </message>
    <message>
      <source>Import the people you know, or those of a group; whoever serves the goal stands here then.</source>
      <translation>Importér dem, du kender, eller en gruppes medlemmer; den, der tjener målet, står så her.</translation>
    </message>
    <message>
      <source>Looking who comes next …</source>
      <translation>Ser efter, hvem der er de næste …</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Nyt mål</translation>
    </message>
    <message>
      <source>No goal is active yet</source>
      <translation>Intet mål er aktivt endnu</translation>
    </message>
    <message>
      <source>Nobody to invite now</source>
      <translation>Ingen at invitere nu</translation>
    </message>
    <message>
      <source>On {platform}.</source>
      <translation>På {platform}.</translation>
    </message>
    <message>
      <source>People to decide on</source>
      <translation>Personer at tage stilling til</translation>
    </message>
    <message numerus="yes">
      <source>People you know already come first, %Ln of them.</source>
      <translation>
        <numerusform>Dem, du kender i forvejen, kommer først, %Ln af dem.</numerusform>
        <numerusform>Dem, du kender i forvejen, kommer først, %Ln af dem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln invitation(s)</source>
      <translation>
        <numerusform>Planlæg %Ln invitation</numerusform>
        <numerusform>Planlæg %Ln invitationer</numerusform>
      </translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Save decisions</source>
      <translation>Gem beslutninger</translation>
    </message>
    <message>
      <source>Show who serves this goal</source>
      <translation>Vis, hvem der tjener dette mål</translation>
    </message>
    <message>
      <source>This month's notes on {platform} are used up.</source>
      <translation>Månedens noter på {platform} er brugt op.</translation>
    </message>
    <message>
      <source>What you decided here is not saved yet and would be lost. Save it first to keep it.</source>
      <translation>Det, du har besluttet her, er ikke gemt endnu og går tabt. Gem det først for at beholde det.</translation>
    </message>
    <message>
      <source>Whom to invite first follows from what you want: say what, by when, where and whom you look for.</source>
      <translation>Hvem der skal inviteres først, følger af, hvad du vil: sig hvad, senest hvornår, hvor og hvem du søger.</translation>
    </message>
    <message>
      <source>Write to those who serve the goal, or import more people: a group's members, an event's guests.</source>
      <translation>Skriv til dem, der tjener målet, eller importér flere: en gruppes medlemmer, gæsterne ved et arrangement.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message numerus="yes">
      <source>%Ln to decide</source>
      <translation>
        <numerusform>%Ln at afgøre</numerusform>
        <numerusform>%Ln at afgøre</numerusform>
      </translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>I filen</translation>
    </message>
    <message>
      <source>In your book</source>
      <translation>I din adressebog</translation>
    </message>
    <message>
      <source>Is this the {name} you know?</source>
      <translation>Er det den {name}, du kender?</translation>
    </message>
    <message>
      <source>Remembered for next time</source>
      <translation>Huskes til næste gang</translation>
    </message>
    <message>
      <source>Same person, merge</source>
      <translation>Samme person, flet</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Spring over</translation>
    </message>
    <message>
      <source>Two people, add</source>
      <translation>To personer, tilføj</translation>
    </message>
    <message>
      <source>Update as chosen</source>
      <translation>Opdatér som valgt</translation>
    </message>
    <message>
      <source>Who it may be</source>
      <translation>Hvem det kan være</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>in the file</source>
      <translation>i filen</translation>
    </message>
    <message>
      <source>in your book</source>
      <translation>i din adressebog</translation>
    </message>
    <message>
      <source>{name}, or {other}?</source>
      <translation>{name} eller {other}?</translation>
    </message>
    <message>
      <source>{name}: which values shall stay?</source>
      <translation>{name}: Hvilke værdier skal blive?</translation>
    </message>
    <message>
      <source>{values}: stays</source>
      <translation>{values}: bevares</translation>
    </message>
  </context>
  <context>
    <name>DoneBar</name>
    <message numerus="yes">
      <source>%Ln invitation(s) say no why: they count as sent anyway. Say it of each alone.</source>
      <translation>
        <numerusform>%Ln invitation siger ikke hvorfor: den tæller som sendt alligevel. Sig det for hver for sig.</numerusform>
        <numerusform>%Ln invitationer siger ikke hvorfor: de tæller som sendt alligevel. Sig det for hver for sig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln minut</numerusform>
        <numerusform>%Ln minutter</numerusform>
      </translation>
    </message>
    <message>
      <source>A day later</source>
      <translation>En dag senere</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbage</translation>
    </message>
    <message>
      <source>Ctrl+↵</source>
      <translation>Ctrl+↵</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>How did it go?</source>
      <translation>Hvordan gik det?</translation>
    </message>
    <message>
      <source>It says no why yet. One line will do; without one it counts as sent anyway.</source>
      <translation>Den siger endnu ikke hvorfor. En linje er nok; uden tæller den som sendt alligevel.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lad være</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutter</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Planlæg</translation>
    </message>
    <message>
      <source>Sent anyway, without</source>
      <translation>Sendt alligevel, uden</translation>
    </message>
    <message>
      <source>What comes next?</source>
      <translation>Hvad er det næste?</translation>
    </message>
    <message>
      <source>Why this invitation?</source>
      <translation>Hvorfor denne invitation?</translation>
    </message>
    <message>
      <source>With this why</source>
      <translation>Med denne begrundelse</translation>
    </message>
  </context>
  <context>
    <name>DoneQuestion</name>
    <message>
      <source>&amp;Outcome: 1 for “{goal}”</source>
      <translation>&amp;Resultat: 1 til “{goal}”</translation>
    </message>
    <message>
      <source>as there was no answer</source>
      <translation>fordi der ikke kom svar</translation>
    </message>
    <message>
      <source>to follow up what you spoke of</source>
      <translation>for at følge op på jeres samtale</translation>
    </message>
    <message>
      <source>to keep in touch</source>
      <translation>for at holde kontakten</translation>
    </message>
    <message>
      <source>to say thank you</source>
      <translation>for at sige tak</translation>
    </message>
    <message>
      <source>{what} on {day}, {reason}</source>
      <translation>{what} {day}, {reason}</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message numerus="yes">
      <source>Drop to import %n file(s) or folder(s)</source>
      <translation>
        <numerusform>Slip for at importere %n fil eller mappe</numerusform>
        <numerusform>Slip for at importere %n filer eller mapper</numerusform>
      </translation>
    </message>
    <message>
      <source>You see what will happen before anything is changed.</source>
      <translation>Du ser, hvad der vil ske, før noget bliver ændret.</translation>
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
      <translation>Mærkedag</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Grundlag</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Fødselsdag</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Afdeling</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Køn</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historie</translation>
    </message>
    <message>
      <source>In touch every</source>
      <translation>I kontakt hver</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Kendt</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Beskeder</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Mødt</translation>
    </message>
    <message>
      <source>Met on</source>
      <translation>Mødt den</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Har brug for</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Kælenavn</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Tilbyder</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Egne felter</translation>
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
      <translation>Planer</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Foretrukken kanal</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profiler</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Privat/arbejde</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mærker</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
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
      <translation>en postkasse for flere</translation>
    </message>
    <message>
      <source>a phone of many</source>
      <translation>en telefon for flere</translation>
    </message>
    <message>
      <source>but another birthday</source>
      <translation>men en anden fødselsdag</translation>
    </message>
    <message>
      <source>but another card number</source>
      <translation>men et andet kortnummer</translation>
    </message>
    <message>
      <source>but another city</source>
      <translation>men en anden by</translation>
    </message>
    <message>
      <source>but another e-mail</source>
      <translation>men en anden e-mail</translation>
    </message>
    <message>
      <source>but another name</source>
      <translation>men et andet navn</translation>
    </message>
    <message>
      <source>but another organisation</source>
      <translation>men en anden organisation</translation>
    </message>
    <message>
      <source>but another phone</source>
      <translation>men en anden telefon</translation>
    </message>
    <message>
      <source>but another profile</source>
      <translation>men en anden profil</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>sikker</translation>
    </message>
    <message>
      <source>initial</source>
      <translation>forbogstav</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>sandsynlig</translation>
    </message>
    <message>
      <source>names the other way round</source>
      <translation>navne i omvendt rækkefølge</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>kælenavn</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>mulig</translation>
    </message>
    <message>
      <source>same birthday</source>
      <translation>samme fødselsdag</translation>
    </message>
    <message>
      <source>same card number</source>
      <translation>samme kortnummer</translation>
    </message>
    <message>
      <source>same city</source>
      <translation>samme by</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>samme e-mail</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>samme navn</translation>
    </message>
    <message>
      <source>same organisation</source>
      <translation>samme organisation</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>samme telefon</translation>
    </message>
    <message>
      <source>same profile</source>
      <translation>samme profil</translation>
    </message>
    <message>
      <source>same title</source>
      <translation>samme titel</translation>
    </message>
    <message>
      <source>similar name</source>
      <translation>lignende navn</translation>
    </message>
    <message>
      <source>very likely</source>
      <translation>meget sandsynlig</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesSheet</name>
    <message numerus="yes">
      <source>%Ln certain</source>
      <translation>
        <numerusform>%Ln sikker</numerusform>
        <numerusform>%Ln sikre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln group(s) of people who may be one</source>
      <translation>
        <numerusform>%Ln gruppe personer, der kan være den samme</numerusform>
        <numerusform>%Ln grupper personer, der kan være den samme</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Comparing people</source>
      <translation>Sammenligner personer</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Find dubletter</translation>
    </message>
    <message>
      <source>Keys in the list: M merge, N not the same, L later</source>
      <translation>Taster i listen: M flet, N ikke den samme, L senere</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Senere</translation>
    </message>
    <message>
      <source>Looking through all people …</source>
      <translation>Gennemgår alle personer …</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Flet</translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln certain group(s)?</source>
      <translation>
        <numerusform>Flet %Ln sikker gruppe?</numerusform>
        <numerusform>Flet %Ln sikre grupper?</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge all</source>
      <translation>Flet alle</translation>
    </message>
    <message numerus="yes">
      <source>Merge all certain ones (%Ln)</source>
      <translation>
        <numerusform>Flet alle sikre (%Ln)</numerusform>
        <numerusform>Flet alle sikre (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>No duplicates found</source>
      <translation>Ingen dubletter fundet</translation>
    </message>
    <message>
      <source>Nobody in your book looks like somebody else in it.</source>
      <translation>Ingen i din adressebog ligner en anden i den.</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Ikke den samme</translation>
    </message>
    <message>
      <source>Of each group the person with most history stays and gets what the others have. No value is lost, and Undo takes all of it back at once.</source>
      <translation>I hver gruppe bliver personen med mest historie og får det, de andre har. Ingen værdi går tabt, og Fortryd tager det hele tilbage på én gang.</translation>
    </message>
    <message>
      <source>That was all</source>
      <translation>Det var det hele</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Fortryd: {step}</translation>
    </message>
    <message>
      <source>What you left for later comes up at the next search.</source>
      <translation>Det, du udsatte, kommer frem ved næste søgning.</translation>
    </message>
  </context>
  <context>
    <name>EditSheet</name>
    <message>
      <source>It can't be saved yet. Throw away what you changed?</source>
      <translation>Det kan ikke gemmes endnu. Vil du kassere dine ændringer?</translation>
    </message>
    <message>
      <source>Save what you changed?</source>
      <translation>Vil du gemme dine ændringer?</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Ændringer, der ikke er gemt</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Add field</source>
      <translation>Tilføj felt</translation>
    </message>
    <message>
      <source>All fields are shown</source>
      <translation>Alle felter vises</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Felter</translation>
    </message>
    <message>
      <source>Give the contact a name, an organisation, an e-mail address or a phone number.</source>
      <translation>Giv kontakten et navn, en organisation, en e-mailadresse eller et telefonnummer.</translation>
    </message>
  </context>
  <context>
    <name>EditorForm</name>
    <message>
      <source> days</source>
      <translation> dage</translation>
    </message>
    <message>
      <source>Add address</source>
      <translation>Tilføj adresse</translation>
    </message>
    <message>
      <source>Add e-mail</source>
      <translation>Tilføj e-mail</translation>
    </message>
    <message>
      <source>Add messaging</source>
      <translation>Tilføj beskedtjeneste</translation>
    </message>
    <message>
      <source>Add own field</source>
      <translation>Tilføj eget felt</translation>
    </message>
    <message>
      <source>Add phone</source>
      <translation>Tilføj telefon</translation>
    </message>
    <message>
      <source>Add profile</source>
      <translation>Tilføj profil</translation>
    </message>
    <message>
      <source>Add web page</source>
      <translation>Tilføj webside</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Also in the card</source>
      <translation>Også på kortet</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Mærkedag</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Grundlag</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Fødselsdag</translation>
    </message>
    <message>
      <source>By the address</source>
      <translation>Efter adressen</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Afdeling</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Efternavn</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Køn</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Fornavn</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <source>Kind of card</source>
      <translation>Korttype</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Man</source>
      <translation>Mand</translation>
    </message>
    <message>
      <source>Messaging</source>
      <translation>Beskeder</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Mødt</translation>
    </message>
    <message>
      <source>Middle names</source>
      <translation>Mellemnavne</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Har brug for</translation>
    </message>
    <message>
      <source>NetPlanner has no fields for these lines. They are kept and exported as they are.</source>
      <translation>NetPlanner har ingen felter til disse linjer. De bevares og eksporteres, som de er.</translation>
    </message>
    <message>
      <source>Nickname</source>
      <translation>Kaldenavn</translation>
    </message>
    <message>
      <source>No preference</source>
      <translation>Ligegyldigt</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Ikke oplyst</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Tilbyder</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Andet</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>Andre navne</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Egne felter</translation>
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
      <translation>Foretrækker</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profiler</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Kendskab</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rytme</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Role, e.g. decides on seminars</source>
      <translation>Funktion, f.eks. bestemmer over seminarer</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Vises som</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Privat/arbejde</translation>
    </message>
    <message>
      <source>Suffix</source>
      <translation>Efterstillet</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mærker</translation>
    </message>
    <message>
      <source>The day you met</source>
      <translation>Dagen, I mødtes</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Title, e.g. Dr.</source>
      <translation>Titel, f.eks. dr.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ukendt</translation>
    </message>
    <message>
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>What this person needs, then Enter</source>
      <translation>Hvad personen har brug for, og så Enter</translation>
    </message>
    <message>
      <source>What this person offers, then Enter</source>
      <translation>Hvad personen tilbyder, og så Enter</translation>
    </message>
    <message>
      <source>Where and how you met</source>
      <translation>Hvor og hvordan I mødtes</translation>
    </message>
    <message>
      <source>Where the data comes from</source>
      <translation>Hvor oplysningerne kommer fra</translation>
    </message>
    <message>
      <source>Woman</source>
      <translation>Kvinde</translation>
    </message>
    <message>
      <source>by the tie</source>
      <translation>efter relationen</translation>
    </message>
  </context>
  <context>
    <name>EntryRow</name>
    <message>
      <source>Acts</source>
      <translation>Handlinger</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A file in the archive can't be unpacked.</source>
      <translation>En fil i arkivet kan ikke pakkes ud.</translation>
    </message>
    <message>
      <source>A line of the card has too many parameters.</source>
      <translation>En linje i kortet har for mange parametre.</translation>
    </message>
    <message>
      <source>A line of the card is too long.</source>
      <translation>En linje i kortet er for lang.</translation>
    </message>
    <message>
      <source>A quotation mark in the table is not closed.</source>
      <translation>Et anførselstegn i tabellen er ikke lukket.</translation>
    </message>
    <message>
      <source>An invitation on {platform} waits for an answer already. Nobody is asked twice.</source>
      <translation>En invitation på {platform} venter allerede på svar. Ingen bliver spurgt to gange.</translation>
    </message>
    <message>
      <source>An invitation on {platform} was declined. A no is a no: choose another way.</source>
      <translation>En invitation på {platform} blev afvist. Et nej er et nej: vælg en anden vej.</translation>
    </message>
    <message>
      <source>Another program is using the book now. Close it, then try again. Nothing was changed.</source>
      <translation>Et andet program bruger adressebogen nu. Luk det, og prøv igen. Intet blev ændret.</translation>
    </message>
    <message>
      <source>At least one part must count something.</source>
      <translation>Mindst én del skal tælle noget.</translation>
    </message>
    <message>
      <source>At least one plan a day. Nothing was changed.</source>
      <translation>Mindst én plan om dagen. Intet blev ændret.</translation>
    </message>
    <message>
      <source>At most {most} mails go in an hour.</source>
      <translation>Der går højst {most} mails i timen.</translation>
    </message>
    <message>
      <source>By when? Give a date after today.</source>
      <translation>Hvornår senest? Angiv en dato efter i dag.</translation>
    </message>
    <message>
      <source>Cards are nested too deeply.</source>
      <translation>Kort ligger for dybt inde i hinanden.</translation>
    </message>
    <message>
      <source>Choose 1 to {most} contacts, and of them no more that are close or good.</source>
      <translation>Vælg 1 til {most} kontakter, og højst lige så mange tætte eller gode.</translation>
    </message>
    <message>
      <source>Choose 1 to {most} invitations a day.</source>
      <translation>Vælg 1 til {most} invitationer om dagen.</translation>
    </message>
    <message>
      <source>Choose 1 to {most} steps.</source>
      <translation>Vælg 1 til {most} led.</translation>
    </message>
    <message>
      <source>Choose A4 or Letter.</source>
      <translation>Vælg A4 eller Letter.</translation>
    </message>
    <message>
      <source>Choose a channel from the list.</source>
      <translation>Vælg en kanal på listen.</translation>
    </message>
    <message>
      <source>Choose a language from the list.</source>
      <translation>Vælg et sprog fra listen.</translation>
    </message>
    <message>
      <source>Choose a need or an offer.</source>
      <translation>Vælg et behov eller et tilbud.</translation>
    </message>
    <message>
      <source>Choose a platform from the list.</source>
      <translation>Vælg en platform på listen.</translation>
    </message>
    <message>
      <source>Choose an answer from the list.</source>
      <translation>Vælg et svar på listen.</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>Vælg en anden person.</translation>
    </message>
    <message>
      <source>Choose how the two are related.</source>
      <translation>Vælg, hvordan de to hænger sammen.</translation>
    </message>
    <message>
      <source>Choose the goal that this brought nearer.</source>
      <translation>Vælg det mål, som dette bragte nærmere.</translation>
    </message>
    <message>
      <source>Choose two different platforms.</source>
      <translation>Vælg to forskellige platforme.</translation>
    </message>
    <message>
      <source>Choose two people or more to merge. Nothing was changed.</source>
      <translation>Vælg to personer eller flere at flette. Intet blev ændret.</translation>
    </message>
    <message>
      <source>Choose what happens to people you already have.</source>
      <translation>Vælg, hvad der sker med personer, du allerede har.</translation>
    </message>
    <message>
      <source>Choose what the template is for.</source>
      <translation>Vælg, hvad skabelonen er til.</translation>
    </message>
    <message>
      <source>Choose whom it is for.</source>
      <translation>Vælg, hvem det er til.</translation>
    </message>
    <message>
      <source>Give a name, an organisation, an e-mail or a phone number.</source>
      <translation>Angiv et navn, en organisation, en e-mail eller et telefonnummer.</translation>
    </message>
    <message>
      <source>Give a reason.</source>
      <translation>Angiv en grund.</translation>
    </message>
    <message>
      <source>Give a whole number from 0 on, or leave it empty.</source>
      <translation>Skriv et helt tal fra 0 og op, eller lad feltet være tomt.</translation>
    </message>
    <message>
      <source>Give the amount as a number above 0.</source>
      <translation>Angiv antallet som et tal over 0.</translation>
    </message>
    <message>
      <source>Give the company a name.</source>
      <translation>Giv virksomheden et navn.</translation>
    </message>
    <message>
      <source>Give the days as a number from 1 to 3,660.</source>
      <translation>Angiv dagene som et tal fra 1 til 3.660.</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>Giv gruppen et navn.</translation>
    </message>
    <message>
      <source>Give the minutes as a number from 0 on.</source>
      <translation>Angiv minutterne som et tal fra 0 og op.</translation>
    </message>
    <message>
      <source>Give the network a name.</source>
      <translation>Giv netværket et navn.</translation>
    </message>
    <message>
      <source>Give the smart list a name.</source>
      <translation>Giv den smarte liste et navn.</translation>
    </message>
    <message>
      <source>Give the tag a name.</source>
      <translation>Giv mærket et navn.</translation>
    </message>
    <message>
      <source>Give the template a name.</source>
      <translation>Giv skabelonen et navn.</translation>
    </message>
    <message>
      <source>Give the weight as a whole number from 1 on.</source>
      <translation>Angiv vægten som et helt tal fra 1 og op.</translation>
    </message>
    <message>
      <source>How many? Give a whole number from 1 on.</source>
      <translation>Hvor mange? Angiv et helt tal fra 1 og op.</translation>
    </message>
    <message>
      <source>It can come again every 1 to 3660 days, and at least once in ten years.</source>
      <translation>Den kan gentages efter 1 til 3660 dage og mindst én gang på ti år.</translation>
    </message>
    <message>
      <source>It is a file of an office program. Save it there as CSV first.</source>
      <translation>Det er en fil fra et kontorprogram. Gem den der som CSV først.</translation>
    </message>
    <message>
      <source>It leaves no room for a why: {length} of {limit} characters with the shortest one.</source>
      <translation>Den giver ikke plads til en begrundelse: {length} af {limit} tegn med den korteste.</translation>
    </message>
    <message>
      <source>It needs a place for the why. Nobody gets a text that says no why.</source>
      <translation>Den skal have en plads til begrundelsen. Ingen får en tekst, der ikke siger hvorfor.</translation>
    </message>
    <message>
      <source>No public holidays are known for “{country}”. Nothing was changed.</source>
      <translation>Der kendes ingen helligdage for “{country}”. Intet blev ændret.</translation>
    </message>
    <message>
      <source>No sound backup could be made, so nothing was changed. Check the space on the disk, then try again.</source>
      <translation>Der kunne ikke laves en brugbar sikkerhedskopi, så intet blev ændret. Se efter, om der er plads på disken, og prøv igen.</translation>
    </message>
    <message>
      <source>Nobody is left to send to.</source>
      <translation>Der er ingen tilbage at sende til.</translation>
    </message>
    <message>
      <source>None of the columns named is in this table.</source>
      <translation>Ingen af de nævnte kolonner findes i denne tabel.</translation>
    </message>
    <message>
      <source>Nothing fills {places}. Choose from the list.</source>
      <translation>Intet udfylder {places}. Vælg fra listen.</translation>
    </message>
    <message>
      <source>One outcome can't lead to another that led to it. Choose an earlier one.</source>
      <translation>Et resultat kan ikke føre til et andet, der selv førte til det. Vælg et tidligere.</translation>
    </message>
    <message>
      <source>Plan at least one week ahead, at most eight. Nothing was changed.</source>
      <translation>Planlæg mindst én uge frem, højst otte. Intet blev ændret.</translation>
    </message>
    <message>
      <source>Say what you want, in a few words.</source>
      <translation>Skriv med få ord, hvad du vil.</translation>
    </message>
    <message>
      <source>Say what, in a word or two.</source>
      <translation>Skriv hvad med et ord eller to.</translation>
    </message>
    <message>
      <source>Say whom it should find: a word or a condition.</source>
      <translation>Skriv, hvem den skal finde: et ord eller en betingelse.</translation>
    </message>
    <message>
      <source>Say whom you look for as property and value.</source>
      <translation>Skriv, hvem du søger, som egenskab og værdi.</translation>
    </message>
    <message>
      <source>Say why you want to connect: an invitation needs its why.</source>
      <translation>Skriv, hvorfor du vil i kontakt: En invitation skal have en begrundelse.</translation>
    </message>
    <message>
      <source>Set up a mail account first.</source>
      <translation>Opret først en mailkonto.</translation>
    </message>
    <message>
      <source>Some messages can't go yet. Nothing was sent.</source>
      <translation>Nogle beskeder kan ikke sendes endnu. Intet blev sendt.</translation>
    </message>
    <message>
      <source>Something else was changed since. Edit › Undo takes that back first.</source>
      <translation>Der er ændret noget andet siden. Rediger › Fortryd tager det tilbage først.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong. Nothing was changed by it.</source>
      <translation>Noget uventet gik galt. Det ændrede intet.</translation>
    </message>
    <message>
      <source>That can't be done with what was entered. Nothing was changed.</source>
      <translation>Det kan ikke lade sig gøre med det indtastede. Intet blev ændret.</translation>
    </message>
    <message>
      <source>The archive is damaged. Download it again.</source>
      <translation>Arkivet er beskadiget. Hent det igen.</translation>
    </message>
    <message>
      <source>The archive is locked with a password. Unpack it first.</source>
      <translation>Arkivet er låst med en adgangskode. Pak det ud først.</translation>
    </message>
    <message>
      <source>The archive unpacks to more than is read.</source>
      <translation>Arkivet fylder pakket ud mere, end der læses.</translation>
    </message>
    <message>
      <source>The book can only be read here. Nothing was changed.</source>
      <translation>Adressebogen kan kun læses her. Intet blev ændret.</translation>
    </message>
    <message>
      <source>The book can't be opened. It is untouched.</source>
      <translation>Adressebogen kan ikke åbnes. Den er urørt.</translation>
    </message>
    <message>
      <source>The book can't be read or written now. What was saved is untouched.</source>
      <translation>Adressebogen kan ikke læses eller skrives nu. Det, der var gemt, er urørt.</translation>
    </message>
    <message>
      <source>The book is damaged. It is left as it is; the newest good backup can take its place.</source>
      <translation>Adressebogen er beskadiget. Den bliver, som den er; den nyeste gode sikkerhedskopi kan træde i stedet.</translation>
    </message>
    <message>
      <source>The book was written by a newer NetPlanner. Install the newer version to open it.</source>
      <translation>Adressebogen er skrevet af en nyere NetPlanner. Installér den nyere version for at åbne den.</translation>
    </message>
    <message>
      <source>The calendar is not there any more.</source>
      <translation>Kalenderen er der ikke længere.</translation>
    </message>
    <message>
      <source>The card has too many lines.</source>
      <translation>Kortet har for mange linjer.</translation>
    </message>
    <message>
      <source>The card has too many values.</source>
      <translation>Kortet har for mange værdier.</translation>
    </message>
    <message>
      <source>The card is too large.</source>
      <translation>Kortet er for stort.</translation>
    </message>
    <message>
      <source>The connection broke off.</source>
      <translation>Forbindelsen blev afbrudt.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was changed. Free some space, then try again.</source>
      <translation>Disken er fuld, så intet blev ændret. Skab plads, og prøv igen.</translation>
    </message>
    <message>
      <source>The disk reports an error. Nothing was changed.</source>
      <translation>Disken melder en fejl. Intet blev ændret.</translation>
    </message>
    <message>
      <source>The file can't be read. Check that it is yours to read.</source>
      <translation>Filen kan ikke læses. Se efter, om du har lov til at læse den.</translation>
    </message>
    <message>
      <source>The file holds no contacts.</source>
      <translation>Filen indeholder ingen kontakter.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Filen er tom.</translation>
    </message>
    <message>
      <source>The file is no text that can be read here.</source>
      <translation>Filen er ingen tekst, der kan læses her.</translation>
    </message>
    <message>
      <source>The file is too large to be read.</source>
      <translation>Filen er for stor til at blive læst.</translation>
    </message>
    <message>
      <source>The folder “{path}” can't be used: {reason}.</source>
      <translation>Mappen “{path}” kan ikke bruges: {reason}.</translation>
    </message>
    <message>
      <source>The goal can't be active yet. It still needs {missing}.</source>
      <translation>Målet kan ikke være aktivt endnu. Det mangler {missing}.</translation>
    </message>
    <message>
      <source>The keyring did not open. The password is asked for once at each start.</source>
      <translation>Nøgleringen blev ikke åbnet. Du bliver spurgt om adgangskoden én gang ved hver start.</translation>
    </message>
    <message>
      <source>The last invitation was withdrawn. {platform} takes another from {day} on.</source>
      <translation>Den seneste invitation blev trukket tilbage. {platform} tager imod en ny fra {day}.</translation>
    </message>
    <message>
      <source>The other way round stands there already. Change that one instead.</source>
      <translation>Den omvendte forbindelse findes allerede. Ret den i stedet.</translation>
    </message>
    <message>
      <source>The pattern of addresses needs https:// and {handle} where the name goes.</source>
      <translation>Adressemønstret skal have https:// og {handle}, hvor navnet skal stå.</translation>
    </message>
    <message>
      <source>The picture is too large. Choose one of at most 10 MB.</source>
      <translation>Billedet er for stort. Vælg et på højst 10 MB.</translation>
    </message>
    <message>
      <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
      <translation>Porten er et tal fra 1 til 65535, oftest 465 eller 587.</translation>
    </message>
    <message>
      <source>The printer doesn't take the pages. Save the plan as PDF instead.</source>
      <translation>Printeren tager ikke imod siderne. Gem planen som PDF i stedet.</translation>
    </message>
    <message>
      <source>The range ends before it begins: {first} to {last}.</source>
      <translation>Perioden slutter, før den begynder: {first} til {last}.</translation>
    </message>
    <message>
      <source>The server does not take this user and password.</source>
      <translation>Serveren godtager ikke denne bruger og adgangskode.</translation>
    </message>
    <message>
      <source>The server refused this address: “{reply}”.</source>
      <translation>Serveren afviste denne adresse: “{reply}”.</translation>
    </message>
    <message>
      <source>The server refused this mail: “{reply}”.</source>
      <translation>Serveren afviste denne mail: “{reply}”.</translation>
    </message>
    <message>
      <source>The server takes no mail from this address: “{reply}”.</source>
      <translation>Serveren tager ikke imod mail fra denne adresse: “{reply}”.</translation>
    </message>
    <message>
      <source>The settings could not be saved: {reason}. The former ones stay.</source>
      <translation>Indstillingerne kunne ikke gemmes: {reason}. De tidligere gælder stadig.</translation>
    </message>
    <message>
      <source>The start at login could not be changed: {reason}. Nothing else was changed.</source>
      <translation>Start ved login kunne ikke ændres: {reason}. Intet andet blev ændret.</translation>
    </message>
    <message>
      <source>The table has too many columns.</source>
      <translation>Tabellen har for mange kolonner.</translation>
    </message>
    <message>
      <source>The text breaks off or is no JSON.</source>
      <translation>Teksten bryder af eller er ikke JSON.</translation>
    </message>
    <message>
      <source>The three shares must make 100 % together. Nothing was changed.</source>
      <translation>De tre andele skal tilsammen give 100 %. Intet blev ændret.</translation>
    </message>
    <message>
      <source>The why belongs into the text, not into the subject.</source>
      <translation>Begrundelsen hører til i teksten, ikke i emnet.</translation>
    </message>
    <message>
      <source>The why has no substitute: take out what stands behind |.</source>
      <translation>Begrundelsen har ingen erstatning: tag det ud, der står efter |.</translation>
    </message>
    <message>
      <source>There is a network called “{name}” already.</source>
      <translation>Der findes allerede et netværk, der hedder “{name}”.</translation>
    </message>
    <message>
      <source>There is a smart list “{name}” already. Choose another name.</source>
      <translation>Der findes allerede en smart liste “{name}”. Vælg et andet navn.</translation>
    </message>
    <message>
      <source>There is an archive in the archive. Unpack it first.</source>
      <translation>Der er et arkiv i arkivet. Pak det ud først.</translation>
    </message>
    <message>
      <source>There is no calendar in the file. Export it as iCalendar (.ics).</source>
      <translation>Der er ingen kalender i filen. Eksportér den som iCalendar (.ics).</translation>
    </message>
    <message>
      <source>This can't be the why of an invitation: {reasons}.</source>
      <translation>Det kan ikke være begrundelsen i en invitation: {reasons}.</translation>
    </message>
    <message>
      <source>This company was joined with another meanwhile. Open it again.</source>
      <translation>Virksomheden er i mellemtiden slået sammen med en anden. Åbn den igen.</translation>
    </message>
    <message>
      <source>This contact was deleted meanwhile. Undo brings it back.</source>
      <translation>Kontakten er blevet slettet i mellemtiden. Fortryd henter den tilbage.</translation>
    </message>
    <message>
      <source>This day lies ahead. Choose today or a day before.</source>
      <translation>Dagen er ikke kommet endnu. Vælg i dag eller en tidligere dag.</translation>
    </message>
    <message>
      <source>This entry was deleted meanwhile. Undo brings it back.</source>
      <translation>Denne post er slettet i mellemtiden. Fortryd henter den tilbage.</translation>
    </message>
    <message>
      <source>This file is no NetPlanner book. It is untouched.</source>
      <translation>Filen er ikke en NetPlanner-adressebog. Den er urørt.</translation>
    </message>
    <message>
      <source>This goal was deleted meanwhile. Undo brings it back.</source>
      <translation>Målet er blevet slettet i mellemtiden. Fortryd henter det tilbage.</translation>
    </message>
    <message>
      <source>This group was deleted meanwhile. Undo brings it back.</source>
      <translation>Gruppen er slettet i mellemtiden. Fortryd henter den tilbage.</translation>
    </message>
    <message>
      <source>This import is no longer recorded. Nothing was changed.</source>
      <translation>Denne import er ikke længere registreret. Intet blev ændret.</translation>
    </message>
    <message>
      <source>This is no date. Write it as day, month, year.</source>
      <translation>Det er ikke en dato. Skriv den som dag, måned, år.</translation>
    </message>
    <message>
      <source>This is no entry of an address book.</source>
      <translation>Det er ikke en post fra en adressebog.</translation>
    </message>
    <message>
      <source>This is no id of a mail.</source>
      <translation>Det er ikke id'et på en mail.</translation>
    </message>
    <message>
      <source>This is no picture that can be read. Choose a JPEG, PNG or WebP.</source>
      <translation>Billedet kan ikke læses. Vælg en JPEG-, PNG- eller WebP-fil.</translation>
    </message>
    <message>
      <source>This is no time of day. Write it as 14:30.</source>
      <translation>Det er ikke et klokkeslæt. Skriv det som 14:30.</translation>
    </message>
    <message>
      <source>This is no web address. It begins with https://.</source>
      <translation>Det er ingen webadresse. Den begynder med https://.</translation>
    </message>
    <message>
      <source>This mailing is being sent already.</source>
      <translation>Denne udsendelse er allerede ved at blive sendt.</translation>
    </message>
    <message>
      <source>This mailing was discarded meanwhile.</source>
      <translation>Denne udsendelse blev kasseret imens.</translation>
    </message>
    <message>
      <source>This mailing was written from {expected}, but the account is {found} now.</source>
      <translation>Denne udsendelse blev skrevet fra {expected}, men kontoen er nu {found}.</translation>
    </message>
    <message>
      <source>This message was discarded meanwhile.</source>
      <translation>Denne besked blev kasseret imens.</translation>
    </message>
    <message>
      <source>This message went already and can't be changed.</source>
      <translation>Denne besked er allerede sendt og kan ikke ændres.</translation>
    </message>
    <message>
      <source>This network was deleted meanwhile. Undo brings it back.</source>
      <translation>Netværket er slettet i mellemtiden. Fortryd bringer det tilbage.</translation>
    </message>
    <message>
      <source>This outcome was deleted meanwhile. Undo brings it back.</source>
      <translation>Resultatet er blevet slettet i mellemtiden. Fortryd henter det tilbage.</translation>
    </message>
    <message>
      <source>This outreach was deleted meanwhile. Undo brings it back.</source>
      <translation>Henvendelsen er blevet slettet i mellemtiden. Fortryd henter den tilbage.</translation>
    </message>
    <message>
      <source>This property of people is not known here.</source>
      <translation>Den egenskab ved personer kendes ikke her.</translation>
    </message>
    <message>
      <source>This relationship was removed meanwhile. Undo brings it back.</source>
      <translation>Forbindelsen er fjernet i mellemtiden. Fortryd henter den tilbage.</translation>
    </message>
    <message>
      <source>This smart list was deleted meanwhile. Undo brings it back.</source>
      <translation>Den smarte liste er slettet i mellemtiden. Fortryd henter den tilbage.</translation>
    </message>
    <message>
      <source>This system has no keyring. The password is asked for once at each start.</source>
      <translation>Systemet har ingen nøglering. Du bliver spurgt om adgangskoden én gang ved hver start.</translation>
    </message>
    <message>
      <source>This tag was deleted meanwhile. Undo brings it back.</source>
      <translation>Mærket er slettet i mellemtiden. Fortryd henter det tilbage.</translation>
    </message>
    <message>
      <source>This template did not come with NetPlanner.</source>
      <translation>Denne skabelon fulgte ikke med NetPlanner.</translation>
    </message>
    <message>
      <source>This template was deleted meanwhile. Undo brings it back.</source>
      <translation>Denne skabelon blev slettet imens. Fortryd bringer den tilbage.</translation>
    </message>
    <message>
      <source>This time zone isn't known. Choose one like Europe/Copenhagen.</source>
      <translation>Den tidszone kendes ikke. Vælg en som Europe/Copenhagen.</translation>
    </message>
    <message>
      <source>This was done already.</source>
      <translation>Det er allerede gjort.</translation>
    </message>
    <message>
      <source>What follows a silence needs 1 to 366 days and a way to turn to somebody.</source>
      <translation>Det, der følger efter tavshed, skal have 1 til 366 dage og en måde at henvende sig på.</translation>
    </message>
    <message>
      <source>What the columns of the table hold is not known. Say it first.</source>
      <translation>Det vides ikke, hvad tabellens kolonner indeholder. Angiv det først.</translation>
    </message>
    <message>
      <source>What was said of the columns can't be read.</source>
      <translation>Det, der er angivet om kolonnerne, kan ikke læses.</translation>
    </message>
    <message>
      <source>Which of the people is you is not known. Write your name into “About me” first.</source>
      <translation>Det vides ikke, hvem af personerne der er dig. Skriv først dit navn under “Om mig”.</translation>
    </message>
    <message>
      <source>Who invited whom is not said.</source>
      <translation>Der står ikke, hvem der inviterede hvem.</translation>
    </message>
    <message>
      <source>Write the note first.</source>
      <translation>Skriv noten først.</translation>
    </message>
    <message>
      <source>Write the password of the mail account.</source>
      <translation>Skriv adgangskoden til mailkontoen.</translation>
    </message>
    <message>
      <source>Write the server's name, such as smtp.example.com.</source>
      <translation>Skriv serverens navn, for eksempel smtp.example.com.</translation>
    </message>
    <message>
      <source>You are connected on {platform} already.</source>
      <translation>I er allerede forbundet på {platform}.</translation>
    </message>
    <message>
      <source>a date after today</source>
      <translation>en dato efter i dag</translation>
    </message>
    <message>
      <source>a place in it is not filled in</source>
      <translation>et sted i den er ikke udfyldt</translation>
    </message>
    <message>
      <source>an area</source>
      <translation>et område</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>hvor mange</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>den er tom</translation>
    </message>
    <message>
      <source>it is longer than the platform allows</source>
      <translation>den er længere, end platformen tillader</translation>
    </message>
    <message>
      <source>it is not allowed</source>
      <translation>det er ikke tilladt</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>den findes ikke</translation>
    </message>
    <message>
      <source>it is shorter than 20 characters</source>
      <translation>den er kortere end 20 tegn</translation>
    </message>
    <message>
      <source>it is the platform's own default text</source>
      <translation>den er platformens egen standardtekst</translation>
    </message>
    <message>
      <source>it names another contact</source>
      <translation>den nævner en anden kontakt</translation>
    </message>
    <message>
      <source>its kind</source>
      <translation>hvilken slags</translation>
    </message>
    <message>
      <source>the disk can only be read</source>
      <translation>disken kan kun læses</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>disken er fuld</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>hvad det er</translation>
    </message>
    <message>
      <source>whom you look for</source>
      <translation>hvem du søger</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>din del af disken er brugt op</translation>
    </message>
    <message>
      <source>{host} can't prove that it is the right server. Nothing was sent to it.</source>
      <translation>{host} kan ikke bevise, at det er den rette server. Intet blev sendt til den.</translation>
    </message>
    <message>
      <source>{host} does not answer on port {port}. What went stays sent; go on later.</source>
      <translation>{host} svarer ikke på port {port}. Det sendte er sendt; fortsæt senere.</translation>
    </message>
    <message>
      <source>{host} offers no encryption on port {port}. Nothing was sent to it.</source>
      <translation>{host} tilbyder ingen kryptering på port {port}. Intet blev sendt til den.</translation>
    </message>
    <message>
      <source>{host} offers no way to log in that is known here.</source>
      <translation>{host} tilbyder ingen måde at logge ind på, som kendes her.</translation>
    </message>
    <message>
      <source>{name} asked not to be contacted this way. Choose another channel or another person.</source>
      <translation>{name} ønsker ikke at blive kontaktet på denne måde. Vælg en anden kanal eller en anden person.</translation>
    </message>
    <message>
      <source>{name} came with NetPlanner and can't be removed. Choose another network instead.</source>
      <translation>{name} kom med NetPlanner og kan ikke fjernes. Vælg et andet netværk i stedet.</translation>
    </message>
    <message>
      <source>{name} is closed on that day. Choose another channel or another day.</source>
      <translation>{name} er lukket den dag. Vælg en anden kanal eller en anden dag.</translation>
    </message>
    <message>
      <source>{places} is no place to fill in.</source>
      <translation>{places} er ikke en plads at udfylde.</translation>
    </message>
    <message>
      <source>“{address}” is no mail address.</source>
      <translation>“{address}” er ikke en mailadresse.</translation>
    </message>
    <message>
      <source>“{field}” is nothing a column can hold here.</source>
      <translation>“{field}” er ikke noget, en kolonne kan indeholde her.</translation>
    </message>
    <message>
      <source>“{file}” can't be read. Check that it is still there and yours to read.</source>
      <translation>“{file}” kan ikke læses. Se efter, om den stadig er der, og om du har lov til at læse den.</translation>
    </message>
    <message>
      <source>“{file}” can't be written there. Choose another folder.</source>
      <translation>“{file}” kan ikke skrives dér. Vælg en anden mappe.</translation>
    </message>
    <message>
      <source>“{file}” has an ending that is not known here. Use .vcf, .csv or .ics.</source>
      <translation>“{file}” har en endelse, der ikke kendes her. Brug .vcf, .csv eller .ics.</translation>
    </message>
    <message>
      <source>“{file}” is no sound backup. Nothing was changed; choose another one.</source>
      <translation>“{file}” er ikke en brugbar sikkerhedskopi. Intet blev ændret; vælg en anden.</translation>
    </message>
    <message>
      <source>“{file}” is not there any more.</source>
      <translation>“{file}” findes ikke længere.</translation>
    </message>
    <message>
      <source>“{path}” is a file, not a folder. Choose another folder for the data.</source>
      <translation>“{path}” er en fil, ikke en mappe. Vælg en anden mappe til data.</translation>
    </message>
    <message>
      <source>“{text}” is no country, region or city known here. Check the spelling.</source>
      <translation>“{text}” er ikke et land, en region eller en by, som kendes her. Se stavemåden efter.</translation>
    </message>
    <message>
      <source>“{text}” may be several places. Add the country: {choices}.</source>
      <translation>“{text}” kan være flere steder. Tilføj landet: {choices}.</translation>
    </message>
  </context>
  <context>
    <name>ExplainButton</name>
    <message>
      <source>How is this calculated?</source>
      <translation>Hvordan er det beregnet?</translation>
    </message>
  </context>
  <context>
    <name>FactChips</name>
    <message>
      <source>Click to put a fact into the why.</source>
      <translation>Klik for at sætte en oplysning ind i begrundelsen.</translation>
    </message>
    <message>
      <source>Put “{fact}” into the why</source>
      <translation>Sæt “{fact}” ind i begrundelsen</translation>
    </message>
    <message>
      <source>What you know about {who}</source>
      <translation>Hvad du ved om {who}</translation>
    </message>
    <message>
      <source>in {group}</source>
      <translation>i {group}</translation>
    </message>
    <message>
      <source>knows {name}</source>
      <translation>kender {name}</translation>
    </message>
  </context>
  <context>
    <name>FeedBox</name>
    <message>
      <source>Another file…</source>
      <translation>En anden fil…</translation>
    </message>
    <message>
      <source>Besides the plan itself:</source>
      <translation>Ud over selve planen:</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>Fødselsdage</translation>
    </message>
    <message>
      <source>Calendars on this computer subscribe to the address of the file; in Thunderbird choose New calendar, On the network. For a phone keep the file in a folder that you share with it. Only you can read the file.</source>
      <translation>Kalendere på denne computer abonnerer på filens adresse; i Thunderbird vælger du Ny kalender, På netværket. Til en telefon lægger du filen i en mappe, som du deler med den. Kun du kan læse filen.</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Kopiér adressen</translation>
    </message>
    <message>
      <source>Export once…</source>
      <translation>Eksportér én gang…</translation>
    </message>
    <message>
      <source>File to subscribe to</source>
      <translation>Fil at abonnere på</translation>
    </message>
    <message>
      <source>Keep a file to subscribe to…</source>
      <translation>Hold en fil at abonnere på…</translation>
    </message>
    <message>
      <source>Kept fresh with every change: {file}</source>
      <translation>Holdes frisk ved hver ændring: {file}</translation>
    </message>
    <message>
      <source>Seminars and other activities of groups</source>
      <translation>Seminarer og andre aktiviteter i grupper</translation>
    </message>
    <message>
      <source>Stop and delete the file</source>
      <translation>Stop, og slet filen</translation>
    </message>
    <message>
      <source>Why you want each contact, and messages</source>
      <translation>Hvorfor du vil have hver kontakt, og beskeder</translation>
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <source>What “{column}” holds</source>
      <translation>Hvad “{column}” indeholder</translation>
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
      <translation>Når som helst</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Som sædvanlig</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>How long it takes</source>
      <translation>Hvor længe det varer</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>No goal</source>
      <translation>Intet mål</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Varighed</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tidspunkt</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message>
      <source>Write it as 14:30</source>
      <translation>Skriv det som 14:30</translation>
    </message>
    <message>
      <source>address</source>
      <translation>adresse</translation>
    </message>
    <message>
      <source>blog</source>
      <translation>blog</translation>
    </message>
    <message>
      <source>car</source>
      <translation>bil</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>fax</source>
      <translation>fax</translation>
    </message>
    <message>
      <source>fax at work</source>
      <translation>fax (arbejde)</translation>
    </message>
    <message>
      <source>home page</source>
      <translation>hjemmeside</translation>
    </message>
    <message>
      <source>iPhone</source>
      <translation>iPhone</translation>
    </message>
    <message>
      <source>main number</source>
      <translation>hovednummer</translation>
    </message>
    <message>
      <source>message</source>
      <translation>besked</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>mobil</translation>
    </message>
    <message>
      <source>other</source>
      <translation>andet</translation>
    </message>
    <message>
      <source>pager</source>
      <translation>personsøger</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefon</translation>
    </message>
    <message>
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>private fax</source>
      <translation>fax (privat)</translation>
    </message>
    <message>
      <source>web</source>
      <translation>web</translation>
    </message>
    <message>
      <source>work</source>
      <translation>arbejde</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>Sikkerhedskopiér</translation>
    </message>
    <message>
      <source>Backup written to {file}</source>
      <translation>Sikkerhedskopi gemt i {file}</translation>
    </message>
    <message>
      <source>Contact files</source>
      <translation>Kontaktfiler</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Eksportér</translation>
    </message>
    <message numerus="yes">
      <source>Exported %Ln record(s) to {file}</source>
      <translation>
        <numerusform>%Ln post eksporteret til {file}</numerusform>
        <numerusform>%Ln poster eksporteret til {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Importér kontakter</translation>
    </message>
    <message>
      <source>LDIF</source>
      <translation>LDIF</translation>
    </message>
    <message>
      <source>LinkedIn, Facebook and other archives</source>
      <translation>LinkedIn, Facebook og andre arkiver</translation>
    </message>
    <message>
      <source>NetPlanner backup (*.db)</source>
      <translation>NetPlanner-sikkerhedskopi (*.db)</translation>
    </message>
    <message>
      <source>Nobody to paste: the clipboard holds no contacts.</source>
      <translation>Ingen at indsætte: Der er ingen kontakter i udklipsholderen.</translation>
    </message>
    <message>
      <source>Plan, birthdays and seminars as calendar (*.ics)</source>
      <translation>Plan, fødselsdage og seminarer som kalender (*.ics)</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Gendan</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
      <source>Restore “{file}”?</source>
      <translation>Gendan “{file}”?</translation>
    </message>
    <message>
      <source>Table of contacts (*.csv)</source>
      <translation>Tabel over kontakter (*.csv)</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabeller</translation>
    </message>
    <message>
      <source>The people, goals and plans of the backup take the place of the present ones. The present book is kept as a file beside it. Undo can't go back past this.</source>
      <translation>Sikkerhedskopiens personer, mål og planer træder i stedet for de nuværende. Den nuværende adressebog bevares som en fil ved siden af. Fortryd kan ikke gå længere tilbage end dette.</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>indsat tekst</translation>
    </message>
    <message>
      <source>vCard</source>
      <translation>vCard</translation>
    </message>
    <message>
      <source>vCard 3.0, for older programs (*.vcf)</source>
      <translation>vCard 3.0, til ældre programmer (*.vcf)</translation>
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
      <translation>Tilføj et filter</translation>
    </message>
    <message numerus="yes">
      <source>Answer invitations: %Ln</source>
      <translation>
        <numerusform>Besvar invitationer: %Ln</numerusform>
        <numerusform>Besvar invitationer: %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Efter navn</translation>
    </message>
    <message>
      <source>Filter people</source>
      <translation>Filtrér personer</translation>
    </message>
    <message>
      <source>Last contact first</source>
      <translation>Seneste kontakt først</translation>
    </message>
    <message>
      <source>Most overdue first</source>
      <translation>Mest forfaldne først</translation>
    </message>
    <message>
      <source>Order: {name}</source>
      <translation>Rækkefølge: {name}</translation>
    </message>
    <message>
      <source>Recently added first</source>
      <translation>Senest tilføjede først</translation>
    </message>
    <message>
      <source>Save as smart list</source>
      <translation>Gem som smart liste</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Gem…</translation>
    </message>
    <message>
      <source>Serves: {goal}</source>
      <translation>Bidrager til: {goal}</translation>
    </message>
    <message>
      <source>Words, or conditions such as tag:customer, no:email or “not contacted for 90 days”.</source>
      <translation>Ord eller betingelser som mærke:kunde, uden:email eller “ikke kontaktet i 90 dage”.</translation>
    </message>
  </context>
  <context>
    <name>FilterPicker</name>
    <message>
      <source>All filters</source>
      <translation>Alle filtre</translation>
    </message>
    <message>
      <source>Filter by</source>
      <translation>Filtrér efter</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Find a filter</source>
      <translation>Find et filter</translation>
    </message>
    <message>
      <source>Find a value</source>
      <translation>Find en værdi</translation>
    </message>
    <message>
      <source>Finds those who are without what is chosen below</source>
      <translation>Finder dem, som det valgte nedenfor ikke passer på</translation>
    </message>
    <message>
      <source>Not</source>
      <translation>Ikke</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Intet passer</translation>
    </message>
    <message>
      <source>Remove this filter</source>
      <translation>Fjern dette filter</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln dag</numerusform>
        <numerusform>%Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Tilføjet</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Grundlag</translation>
    </message>
    <message>
      <source>City</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Virksomhed</translation>
    </message>
    <message numerus="yes">
      <source>Contact within %Ln day(s)</source>
      <translation>
        <numerusform>Kontakt den seneste %Ln dag</numerusform>
        <numerusform>Kontakt de seneste %Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>Ever contacted</source>
      <translation>Har været kontaktet</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Has or has no</source>
      <translation>Med eller uden</translation>
    </message>
    <message>
      <source>Has {part}</source>
      <translation>Med {part}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importeret</translation>
    </message>
    <message>
      <source>Invitation to answer</source>
      <translation>Ubesvaret invitation</translation>
    </message>
    <message>
      <source>Known or prospect</source>
      <translation>Kendt eller ikke</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Seneste kontakt</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Har brug for</translation>
    </message>
    <message>
      <source>Never contacted</source>
      <translation>Aldrig kontaktet</translation>
    </message>
    <message>
      <source>No contact for</source>
      <translation>Ingen kontakt i</translation>
    </message>
    <message numerus="yes">
      <source>No contact for %Ln day(s)</source>
      <translation>
        <numerusform>%Ln dag uden kontakt</numerusform>
        <numerusform>%Ln dage uden kontakt</numerusform>
      </translation>
    </message>
    <message>
      <source>No {part}</source>
      <translation>Uden {part}</translation>
    </message>
    <message>
      <source>Not: {value}</source>
      <translation>Ikke: {value}</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>Tilbyder</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Forfalden</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Platform</translation>
    </message>
    <message>
      <source>Preferred channel</source>
      <translation>Foretrukken kanal</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat eller arbejde</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Mærke</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>address</source>
      <translation>adresse</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>fødselsdag</translation>
    </message>
    <message>
      <source>company</source>
      <translation>virksomhed</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>fra {day}</translation>
    </message>
    <message>
      <source>goal</source>
      <translation>mål</translation>
    </message>
    <message>
      <source>group</source>
      <translation>gruppe</translation>
    </message>
    <message numerus="yes">
      <source>in the last %Ln day(s)</source>
      <translation>
        <numerusform>den seneste %Ln dag</numerusform>
        <numerusform>de seneste %Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>last month</source>
      <translation>sidste måned</translation>
    </message>
    <message>
      <source>last week</source>
      <translation>sidste uge</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>sidste år</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefon</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>plan</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>profil</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>mærke</translation>
    </message>
    <message>
      <source>this month</source>
      <translation>denne måned</translation>
    </message>
    <message>
      <source>this week</source>
      <translation>denne uge</translation>
    </message>
    <message>
      <source>this year</source>
      <translation>i år</translation>
    </message>
    <message>
      <source>today</source>
      <translation>i dag</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>til {day}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>i går</translation>
    </message>
    <message>
      <source>{key}: not {value}</source>
      <translation>{key}: ikke {value}</translation>
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
        <numerusform>%Ln resultat</numerusform>
        <numerusform>%Ln resultater</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Finish goal</source>
      <translation>Afslut mål</translation>
    </message>
    <message>
      <source>Log an outcome first…</source>
      <translation>Registrer et resultat først…</translation>
    </message>
    <message>
      <source>Nothing was logged for it.</source>
      <translation>Intet er registreret for det.</translation>
    </message>
    <message>
      <source>Review of the goal</source>
      <translation>Evaluering af målet</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>What worked, and what next time?</source>
      <translation>Hvad virkede, og hvad gør du næste gang?</translation>
    </message>
    <message>
      <source>Who helped, which invitations were answered, what was a waste of time</source>
      <translation>Hvem der hjalp, hvilke invitationer der blev besvaret, hvad der var spildt tid</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {amount} reached</source>
      <translation>{done} af {amount} nået</translation>
    </message>
  </context>
  <context>
    <name>FirstWhy</name>
    <message>
      <source>because {name} and I know each other; my goal: {goal}</source>
      <translation>fordi {name} og jeg kender hinanden; mit mål: {goal}</translation>
    </message>
    <message>
      <source>because {name} is {title} at {company}; my goal: {goal}</source>
      <translation>fordi {name} er {title} hos {company}; mit mål: {goal}</translation>
    </message>
    <message>
      <source>because {name} is {title}; my goal: {goal}</source>
      <translation>fordi {name} er {title}; mit mål: {goal}</translation>
    </message>
    <message>
      <source>because {name} works at {company}; my goal: {goal}</source>
      <translation>fordi {name} arbejder hos {company}; mit mål: {goal}</translation>
    </message>
  </context>
  <context>
    <name>ForAllSheet</name>
    <message>
      <source> days</source>
      <translation> dage</translation>
    </message>
    <message>
      <source>A new group is made.</source>
      <translation>Der oprettes en ny gruppe.</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Tilføj mærke</translation>
    </message>
    <message>
      <source>Add to group</source>
      <translation>Føj til gruppe</translation>
    </message>
    <message>
      <source>Basis</source>
      <translation>Grundlag</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Candidates of goal</source>
      <translation>Kandidater til mål</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>In touch every</source>
      <translation>I kontakt hver</translation>
    </message>
    <message>
      <source>Only what you fill in is set; the rest stays as each of them has it.</source>
      <translation>Kun det, du udfylder, bliver sat; resten bliver, som hver af dem har det.</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Foretrækker</translation>
    </message>
    <message numerus="yes">
      <source>Set for %Ln</source>
      <translation>
        <numerusform>Angiv for %Ln</numerusform>
        <numerusform>Angiv for %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set for %Ln person(s)</source>
      <translation>
        <numerusform>Angiv for %Ln person</numerusform>
        <numerusform>Angiv for %Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Privat/arbejde</translation>
    </message>
    <message>
      <source>Take away tag</source>
      <translation>Fjern mærke</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>som det er</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
  </context>
  <context>
    <name>FunnelCard</name>
    <message>
      <source>Nobody invited yet. Mark an invitation as done in the calendar, and it counts here.</source>
      <translation>Ingen inviteret endnu. Markér en invitation som færdig i kontaktplanen, så tæller den her.</translation>
    </message>
    <message>
      <source>Results of this goal</source>
      <translation>Resultater af dette mål</translation>
    </message>
    <message>
      <source>Results…</source>
      <translation>Resultater…</translation>
    </message>
  </context>
  <context>
    <name>FunnelChart</name>
    <message>
      <source>Likely between</source>
      <translation>Sandsynligvis mellem</translation>
    </message>
    <message>
      <source>Of those before</source>
      <translation>Af dem før</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Trin</translation>
    </message>
  </context>
  <context>
    <name>GoalEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Edit goal</source>
      <translation>Rediger mål</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Nyt mål</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Formål</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>What is it for? Choose a purpose, or write your own below.</source>
      <translation>Hvad skal det bruges til? Vælg et formål, eller skriv dit eget nedenfor.</translation>
    </message>
    <message>
      <source>What you want from your network, by when, and who can help.</source>
      <translation>Hvad du vil have ud af dit netværk, senest hvornår, og hvem der kan hjælpe.</translation>
    </message>
  </context>
  <context>
    <name>GoalFields</name>
    <message>
      <source>3 months</source>
      <translation>3 måneder</translation>
    </message>
    <message>
      <source>5 customers in Skåne</source>
      <translation>5 kunder i Skåne</translation>
    </message>
    <message>
      <source>6 months</source>
      <translation>6 måneder</translation>
    </message>
    <message>
      <source>A good why uses some of them.</source>
      <translation>En god begrundelse bruger nogle af dem.</translation>
    </message>
    <message>
      <source>A year</source>
      <translation>Et år</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Senest hvornår</translation>
    </message>
    <message>
      <source>Companies you want to reach</source>
      <translation>Virksomheder, du vil nå</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Hvor mange</translation>
    </message>
    <message>
      <source>Keywords, separated by commas</source>
      <translation>Nøgleord, adskilt med komma</translation>
    </message>
    <message>
      <source>Kind of result</source>
      <translation>Slags resultat</translation>
    </message>
    <message>
      <source>Kind of result and how many</source>
      <translation>Slags resultat og hvor mange</translation>
    </message>
    <message>
      <source>No date yet</source>
      <translation>Ingen dato endnu</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Primary and secondary platform</source>
      <translation>Første og anden platform</translation>
    </message>
    <message>
      <source>Primary platform</source>
      <translation>Første platform</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat eller arbejde</translation>
    </message>
    <message>
      <source>Secondary platform</source>
      <translation>Anden platform</translation>
    </message>
    <message>
      <source>Sphere</source>
      <translation>Privat/arbejde</translation>
    </message>
    <message>
      <source>What do you want?</source>
      <translation>Hvad vil du opnå?</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Hvor</translation>
    </message>
    <message>
      <source>Who works there is looked for too.</source>
      <translation>Dem, der arbejder der, søges der også efter.</translation>
    </message>
    <message>
      <source>Whom do you look for?</source>
      <translation>Hvem søger du?</translation>
    </message>
    <message>
      <source>Your own choice; this goal may have another.</source>
      <translation>Dit eget valg; dette mål kan have et andet.</translation>
    </message>
    <message>
      <source>loyalty, customer club</source>
      <translation>loyalitet, kundeklub</translation>
    </message>
  </context>
  <context>
    <name>GoalList</name>
    <message>
      <source>Goals</source>
      <translation>Mål</translation>
    </message>
  </context>
  <context>
    <name>GoalNeeds</name>
    <message>
      <source>By which day? Choose one after today; it sets the pace.</source>
      <translation>Inden hvilken dag? Vælg en efter i dag; den bestemmer tempoet.</translation>
    </message>
    <message>
      <source>How many make it reached? Give a number from 1 on.</source>
      <translation>Hvor mange skal der til? Angiv et tal fra 1 og op.</translation>
    </message>
    <message>
      <source>It stays a draft until you say {what}.</source>
      <translation>Det er en kladde, indtil du siger {what}.</translation>
    </message>
    <message>
      <source>Its day has passed: the goal counts as late until it gets another.</source>
      <translation>Dagen er passeret: målet er forsinket, til det får en anden.</translation>
    </message>
    <message>
      <source>Nothing is missing: once saved, it is active from today.</source>
      <translation>Intet mangler: når det er gemt, er det aktivt fra i dag.</translation>
    </message>
    <message>
      <source>Nothing is missing: the goal is active.</source>
      <translation>Intet mangler: målet er aktivt.</translation>
    </message>
    <message>
      <source>Say it in a few words: you read it on every card and plan.</source>
      <translation>Sig det med få ord: du læser det på hvert kort og i hver plan.</translation>
    </message>
    <message>
      <source>The goal is {state} and stays so.</source>
      <translation>Målet er {state} og forbliver det.</translation>
    </message>
    <message>
      <source>Where are the people? Name places, or choose Anywhere.</source>
      <translation>Hvor er personerne? Nævn steder, eller vælg Overalt.</translation>
    </message>
    <message>
      <source>Whom would it take? One property is enough, or a company below.</source>
      <translation>Hvem skal der til? Én egenskab er nok, eller en virksomhed nedenfor.</translation>
    </message>
    <message>
      <source>by when</source>
      <translation>hvornår</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>hvor mange</translation>
    </message>
    <message>
      <source>what kind of result</source>
      <translation>hvilken slags resultat</translation>
    </message>
    <message>
      <source>what you want</source>
      <translation>hvad du vil</translation>
    </message>
    <message>
      <source>where</source>
      <translation>hvor</translation>
    </message>
    <message>
      <source>whom you look for</source>
      <translation>hvem du søger</translation>
    </message>
    <message>
      <source>{left}: {count} a fortnight</source>
      <translation>{left}: {count} hver anden uge</translation>
    </message>
    <message>
      <source>{left}: {count} a month</source>
      <translation>{left}: {count} om måneden</translation>
    </message>
    <message>
      <source>{left}: {count} a week</source>
      <translation>{left}: {count} om ugen</translation>
    </message>
  </context>
  <context>
    <name>GoalPage</name>
    <message>
      <source>Choose a goal</source>
      <translation>Vælg et mål</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Its pace, its people and its plans stand here.</source>
      <translation>Her står dets tempo, personer og planer.</translation>
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <source>By today {expected} of {amount} are expected: the same share as of the days gone.</source>
      <translation>Til og med i dag ventes {expected} af {amount}: samme andel som af de dage, der er gået.</translation>
    </message>
    <message>
      <source>Counted from {start} to {end}.</source>
      <translation>Talt fra {start} til {end}.</translation>
    </message>
    <message>
      <source>Done are {done}, that is {percent} % of what is expected.</source>
      <translation>{done} er nået, det er {percent} % af det ventede.</translation>
    </message>
    <message>
      <source>On track from 100 %, behind from 70 %, at risk below.</source>
      <translation>Følger planen fra 100 %, bagud fra 70 %, i fare derunder.</translation>
    </message>
    <message>
      <source>The pace needs an amount and a date.</source>
      <translation>Tempoet kræver et antal og en dato.</translation>
    </message>
    <message>
      <source>at risk: {advice}</source>
      <translation>i fare: {advice}</translation>
    </message>
    <message>
      <source>behind: {advice}</source>
      <translation>bagud: {advice}</translation>
    </message>
    <message>
      <source>by {date}</source>
      <translation>senest {date}</translation>
    </message>
    <message>
      <source>late: {count} missing</source>
      <translation>for sent: {count} mangler</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>mangler {what}</translation>
    </message>
    <message>
      <source>on track</source>
      <translation>følger planen</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>nået</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} til</translation>
    </message>
    <message>
      <source>{count} more a fortnight</source>
      <translation>{count} hver 14. dag</translation>
    </message>
    <message>
      <source>{count} more a month</source>
      <translation>{count} om måneden</translation>
    </message>
    <message>
      <source>{count} more a week</source>
      <translation>{count} om ugen</translation>
    </message>
    <message>
      <source>{done} of {amount}</source>
      <translation>{done} af {amount}</translation>
    </message>
    <message>
      <source>{first}, then {second}</source>
      <translation>{first}, så {second}</translation>
    </message>
    <message>
      <source>{size} people</source>
      <translation>{size} ansatte</translation>
    </message>
  </context>
  <context>
    <name>GoalsField</name>
    <message>
      <source>There is no goal yet. Add one first: an outcome counts for a goal.</source>
      <translation>Der er intet mål endnu. Tilføj et først: et resultat tæller for et mål.</translation>
    </message>
  </context>
  <context>
    <name>GoalsPane</name>
    <message>
      <source>A goal says what you want from your network, where and with whom. Begin with one that is yours:</source>
      <translation>Et mål siger, hvad du vil have ud af dit netværk, hvor og med hvem. Begynd med et, der er dit:</translation>
    </message>
    <message>
      <source>A new job</source>
      <translation>Et nyt job</translation>
    </message>
    <message>
      <source>Add selected people to goal</source>
      <translation>Føj valgte personer til mål</translation>
    </message>
    <message>
      <source>Archive goal</source>
      <translation>Arkivér mål</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kunder</translation>
    </message>
    <message>
      <source>Delete goal</source>
      <translation>Slet mål</translation>
    </message>
    <message>
      <source>Edit goal…</source>
      <translation>Rediger mål…</translation>
    </message>
    <message>
      <source>Finish goal…</source>
      <translation>Afslut mål…</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Hide archived</source>
      <translation>Skjul arkiverede</translation>
    </message>
    <message>
      <source>Log outcome…</source>
      <translation>Registrer resultat…</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Nyt mål</translation>
    </message>
    <message>
      <source>No goal here</source>
      <translation>Intet mål her</translation>
    </message>
    <message>
      <source>Pause goal</source>
      <translation>Sæt mål på pause</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Planlæg henvendelse…</translation>
    </message>
    <message>
      <source>Settle in a country</source>
      <translation>Falde til i et land</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln archived</source>
      <translation>
        <numerusform>Vis %Ln arkiveret</numerusform>
        <numerusform>Vis %Ln arkiverede</numerusform>
      </translation>
    </message>
    <message>
      <source>Show private and business</source>
      <translation>Vis privat og arbejde</translation>
    </message>
    <message>
      <source>Take up goal again</source>
      <translation>Genoptag mål</translation>
    </message>
    <message>
      <source>What do you want, and by when?</source>
      <translation>Hvad vil du opnå, og hvornår?</translation>
    </message>
    <message>
      <source>Write the review…</source>
      <translation>Skriv evalueringen…</translation>
    </message>
    <message>
      <source>Your goals belong to the other part of your life. Show all of it, or begin one here.</source>
      <translation>Dine mål hører til den anden del af dit liv. Vis det hele, eller begynd et her.</translation>
    </message>
  </context>
  <context>
    <name>Grip</name>
    <message>
      <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
      <translation>Træk for at ændre rækkefølgen, eller tryk Alt+Op og Alt+Ned</translation>
    </message>
  </context>
  <context>
    <name>GroupList</name>
    <message>
      <source>People who may be one</source>
      <translation>Personer, der kan være den samme</translation>
    </message>
  </context>
  <context>
    <name>GroupSheet</name>
    <message numerus="yes">
      <source>%Ln selected person(s) will be in it</source>
      <translation>
        <numerusform>%Ln valgt person kommer med i gruppen</numerusform>
        <numerusform>%Ln valgte personer kommer med i gruppen</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>For example a club, an association, a group on a platform</source>
      <translation>For eksempel en klub, en forening, en gruppe på en platform</translation>
    </message>
    <message>
      <source>Make group</source>
      <translation>Opret gruppe</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Ny gruppe</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Platform</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>member</source>
      <translation>medlem</translation>
    </message>
    <message>
      <source>moderator</source>
      <translation>moderator</translation>
    </message>
  </context>
  <context>
    <name>ImportChoices</name>
    <message>
      <source>+ tag</source>
      <translation>+ mærke</translation>
    </message>
    <message>
      <source>Basis: {basis}</source>
      <translation>Grundlag: {basis}</translation>
    </message>
    <message>
      <source>For all of them:</source>
      <translation>For dem alle:</translation>
    </message>
    <message>
      <source>People you have: {choice}</source>
      <translation>Personer, du har: {choice}</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Kilde: {source}</translation>
    </message>
    <message>
      <source>Tag for all</source>
      <translation>Mærke til alle</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>filen</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>Imports</source>
      <translation>Importer</translation>
    </message>
  </context>
  <context>
    <name>ImportModel</name>
    <message>
      <source>Card</source>
      <translation>Kort</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Ændringer</translation>
    </message>
    <message>
      <source>Match and why</source>
      <translation>Match og hvorfor</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Hvad der skete</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Hvad der sker</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message numerus="yes">
      <source>%Ln added</source>
      <translation>
        <numerusform>%Ln tilføjet</numerusform>
        <numerusform>%Ln tilføjet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) read.</source>
      <translation>
        <numerusform>%Ln kort læst.</numerusform>
        <numerusform>%Ln kort læst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) to read</source>
      <translation>
        <numerusform>%Ln fil at læse</numerusform>
        <numerusform>%Ln filer at læse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not imported</source>
      <translation>
        <numerusform>%Ln ikke importeret</numerusform>
        <numerusform>%Ln ikke importeret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) imported</source>
      <translation>
        <numerusform>%Ln person importeret</numerusform>
        <numerusform>%Ln personer importeret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln updated</source>
      <translation>
        <numerusform>%Ln opdateret</numerusform>
        <numerusform>%Ln opdateret</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbage</translation>
    </message>
    <message>
      <source>Below each you see what stands in it. Your choice is remembered for files with the same head.</source>
      <translation>Under hver kolonne ser du, hvad der står i den. Dit valg huskes til filer med samme overskrifter.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Kolonner…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <source>Everyone in these files was here already; nothing was changed.</source>
      <translation>Alle i disse filer fandtes allerede; intet blev ændret.</translation>
    </message>
    <message numerus="yes">
      <source>Import %Ln person(s)</source>
      <translation>
        <numerusform>Importér %Ln person</numerusform>
        <numerusform>Importér %Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {file}</source>
      <translation>Importér {file}</translation>
    </message>
    <message numerus="yes">
      <source>Import {file} and %Ln more file(s)</source>
      <translation>
        <numerusform>Importér {file} og %Ln fil til</numerusform>
        <numerusform>Importér {file} og %Ln filer til</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Importerer</translation>
    </message>
    <message>
      <source>It comes in whole or, cancelled, not at all.</source>
      <translation>Alt kommer ind, eller, hvis du annullerer, slet intet.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Forlad</translation>
    </message>
    <message>
      <source>Leave the import?</source>
      <translation>Vil du forlade importen?</translation>
    </message>
    <message>
      <source>Looking for contacts</source>
      <translation>Leder efter kontakter</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Næste</translation>
    </message>
    <message>
      <source>No file in this folder holds contacts.</source>
      <translation>Ingen fil i denne mappe indeholder kontakter.</translation>
    </message>
    <message>
      <source>Nothing is changed until you press Import.</source>
      <translation>Intet ændres, før du trykker Importér.</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>Intet at importere</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Intet blev importeret.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported. What you decided about %Ln card(s) is forgotten.</source>
      <translation>
        <numerusform>Intet er importeret. Det, du har afgjort om %Ln kort, bliver glemt.</numerusform>
        <numerusform>Intet er importeret. Det, du har afgjort om %Ln kort, bliver glemt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was new</source>
      <translation>Der var intet nyt</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Læs den</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Læser</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Læser …</translation>
    </message>
    <message>
      <source>Remember what I decided</source>
      <translation>Husk, hvad jeg har afgjort</translation>
    </message>
    <message>
      <source>That is much for contacts: reading it may take some minutes. You can cancel at any time, and nothing is changed until you press Import.</source>
      <translation>Det er meget for kontakter: Det kan tage nogle minutter at læse. Du kan annullere når som helst, og intet ændres, før du trykker Importér.</translation>
    </message>
    <message>
      <source>The files could not be read</source>
      <translation>Filerne kunne ikke læses</translation>
    </message>
    <message>
      <source>The import was cancelled. Nothing was imported.</source>
      <translation>Importen blev annulleret. Intet blev importeret.</translation>
    </message>
    <message>
      <source>There are no contacts here</source>
      <translation>Her er ingen kontakter</translation>
    </message>
    <message>
      <source>Undo import</source>
      <translation>Fortryd import</translation>
    </message>
    <message>
      <source>What do the columns of {file} hold?</source>
      <translation>Hvad indeholder kolonnerne i {file}?</translation>
    </message>
    <message>
      <source>XING gives one file a person, so many are fine: reading them may take a minute. If you chose too many, go back and choose again. Nothing is changed until you press Import.</source>
      <translation>XING giver en fil pr. person, så mange filer er i orden: Det kan tage et minut at læse dem. Har du valgt for mange, så gå tilbage og vælg igen. Intet ændres, før du trykker Importér.</translation>
    </message>
    <message>
      <source>{size} to read</source>
      <translation>{size} at læse</translation>
    </message>
  </context>
  <context>
    <name>ImportStartSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Vælg filer…</translation>
    </message>
    <message>
      <source>Drop files here or choose them. You see what will happen before anything changes.</source>
      <translation>Slip filer her, eller vælg dem. Du ser, hvad der vil ske, før noget ændres.</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Importér kontakter</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Indsæt tekst</translation>
    </message>
    <message>
      <source>See what will happen</source>
      <translation>Se, hvad der vil ske</translation>
    </message>
    <message>
      <source>Where your contacts are</source>
      <translation>Hvor dine kontakter er</translation>
    </message>
  </context>
  <context>
    <name>ImportTable</name>
    <message>
      <source>Cards</source>
      <translation>Kort</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message numerus="yes">
      <source>%Ln e-mail(s)</source>
      <translation>
        <numerusform>%Ln e-mail</numerusform>
        <numerusform>%Ln e-mails</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln mere</numerusform>
        <numerusform>%Ln flere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln phone(s)</source>
      <translation>
        <numerusform>%Ln telefon</numerusform>
        <numerusform>%Ln telefoner</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <source>Add as somebody else</source>
      <translation>Tilføj som en anden</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Tilføjet</translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>Findes allerede</translation>
    </message>
    <message>
      <source>Already here, nothing new</source>
      <translation>Findes allerede, intet nyt</translation>
    </message>
    <message>
      <source>Already here, stays as it is</source>
      <translation>Findes allerede, bliver som den er</translation>
    </message>
    <message>
      <source>An empty card</source>
      <translation>Et tomt kort</translation>
    </message>
    <message>
      <source>Came before as {name}</source>
      <translation>Kom før som {name}</translation>
    </message>
    <message>
      <source>Came before, has changed</source>
      <translation>Kom før, er ændret</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Afgør</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Afgør senere</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Lad det være</translation>
    </message>
    <message>
      <source>Left out by you</source>
      <translation>Udeladt af dig</translation>
    </message>
    <message>
      <source>Line {number}</source>
      <translation>Linje {number}</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Ny</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Ikke importeret</translation>
    </message>
    <message>
      <source>Same e-mail</source>
      <translation>Samme e-mail</translation>
    </message>
    <message>
      <source>Same e-mail as {name}</source>
      <translation>Samme e-mail som {name}</translation>
    </message>
    <message>
      <source>Same person as {name}, you decided</source>
      <translation>Samme person som {name}, har du afgjort</translation>
    </message>
    <message>
      <source>Same person, you decided</source>
      <translation>Samme person, har du afgjort</translation>
    </message>
    <message>
      <source>Same phone</source>
      <translation>Samme telefon</translation>
    </message>
    <message>
      <source>Same phone as {name}</source>
      <translation>Samme telefon som {name}</translation>
    </message>
    <message>
      <source>Same profile</source>
      <translation>Samme profil</translation>
    </message>
    <message>
      <source>Same profile as {name}</source>
      <translation>Samme profil som {name}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Spring over</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Sprunget over</translation>
    </message>
    <message>
      <source>Somebody else, you decided</source>
      <translation>En anden, har du afgjort</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Filen</translation>
    </message>
    <message>
      <source>The same as another card here</source>
      <translation>Samme som et andet kort her</translation>
    </message>
    <message>
      <source>Unreadable: {reason}</source>
      <translation>Kan ikke læses: {reason}</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Opdatér</translation>
    </message>
    <message>
      <source>Update {name}: the same person</source>
      <translation>Opdatér {name}: samme person</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Opdateret</translation>
    </message>
    <message>
      <source>You deleted this person</source>
      <translation>Du har slettet denne person</translation>
    </message>
    <message>
      <source>a file in the archive can't be unpacked</source>
      <translation>en fil i arkivet kan ikke pakkes ud</translation>
    </message>
    <message>
      <source>a file in the archive unpacks to more than is read</source>
      <translation>en fil i arkivet fylder pakket ud mere, end der læses</translation>
    </message>
    <message>
      <source>a line has more than {limit} characters</source>
      <translation>en linje har mere end {limit} tegn</translation>
    </message>
    <message>
      <source>a line of the card has too many parameters</source>
      <translation>en linje i kortet har for mange parametre</translation>
    </message>
    <message>
      <source>a list in the card has more than {limit} entries</source>
      <translation>en liste i kortet har mere end {limit} punkter</translation>
    </message>
    <message>
      <source>a quotation mark in the row is not closed</source>
      <translation>et anførselstegn i rækken er ikke lukket</translation>
    </message>
    <message>
      <source>add anyway</source>
      <translation>tilføj alligevel</translation>
    </message>
    <message>
      <source>address</source>
      <translation>adresse</translation>
    </message>
    <message>
      <source>anniversary</source>
      <translation>mærkedag</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>fødselsdag</translation>
    </message>
    <message>
      <source>cards stand inside cards too deeply</source>
      <translation>kort ligger for dybt inde i kort</translation>
    </message>
    <message>
      <source>connected since</source>
      <translation>forbundet siden</translation>
    </message>
    <message>
      <source>department</source>
      <translation>afdeling</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>køn</translation>
    </message>
    <message>
      <source>invitations</source>
      <translation>invitationer</translation>
    </message>
    <message>
      <source>it has more than {limit} columns</source>
      <translation>den har mere end {limit} kolonner</translation>
    </message>
    <message>
      <source>it is a file of an office program; save it there as CSV first</source>
      <translation>det er en fil fra et kontorprogram; gem den der som CSV først</translation>
    </message>
    <message>
      <source>kind of card</source>
      <translation>korttype</translation>
    </message>
    <message>
      <source>language</source>
      <translation>sprog</translation>
    </message>
    <message>
      <source>leave as they are</source>
      <translation>lad dem være</translation>
    </message>
    <message>
      <source>messages</source>
      <translation>beskeder</translation>
    </message>
    <message>
      <source>messaging</source>
      <translation>beskeder</translation>
    </message>
    <message>
      <source>name</source>
      <translation>navn</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>har brug for</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>kaldenavn</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <translation>ingen er nævnt</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>offers</source>
      <translation>tilbyder</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>other properties</source>
      <translation>andre egenskaber</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>telefon</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>profil</translation>
    </message>
    <message>
      <source>role</source>
      <translation>funktion</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>mærker</translation>
    </message>
    <message>
      <source>the archive is damaged</source>
      <translation>arkivet er beskadiget</translation>
    </message>
    <message>
      <source>the archive is locked with a password; unpack it first</source>
      <translation>arkivet er låst med en adgangskode; pak det ud først</translation>
    </message>
    <message>
      <source>the archive unpacks to more than is read</source>
      <translation>arkivet fylder pakket ud mere, end der læses</translation>
    </message>
    <message>
      <source>the card has more than {limit} lines</source>
      <translation>kortet har mere end {limit} linjer</translation>
    </message>
    <message>
      <source>the card is larger than {limit} bytes</source>
      <translation>kortet er større end {limit} byte</translation>
    </message>
    <message>
      <source>the file can't be opened ({detail})</source>
      <translation>filen kan ikke åbnes ({detail})</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>filen er tom</translation>
    </message>
    <message>
      <source>the file is too large</source>
      <translation>filen er for stor</translation>
    </message>
    <message>
      <source>the text breaks off or is no JSON</source>
      <translation>teksten bryder af eller er ikke JSON</translation>
    </message>
    <message>
      <source>there are more than {limit} messages; the rest is left out</source>
      <translation>der er flere end {limit} beskeder; resten er udeladt</translation>
    </message>
    <message>
      <source>there is an archive in the archive; unpack it first</source>
      <translation>der er et arkiv i arkivet; pak det ud først</translation>
    </message>
    <message>
      <source>there is nobody in the file</source>
      <translation>der er ingen personer i filen</translation>
    </message>
    <message>
      <source>this is no entry of an address book</source>
      <translation>det er ikke en post fra en adressebog</translation>
    </message>
    <message>
      <source>tie</source>
      <translation>relation</translation>
    </message>
    <message>
      <source>title</source>
      <translation>stilling</translation>
    </message>
    <message>
      <source>update</source>
      <translation>opdatér</translation>
    </message>
    <message>
      <source>web address</source>
      <translation>webadresse</translation>
    </message>
    <message>
      <source>what its columns hold is not known; say it under Columns…</source>
      <translation>det vides ikke, hvad dens kolonner indeholder; angiv det under Kolonner…</translation>
    </message>
    <message>
      <source>when you met</source>
      <translation>hvornår I mødtes</translation>
    </message>
    <message>
      <source>where you met</source>
      <translation>hvor I mødtes</translation>
    </message>
    <message>
      <source>which of the people is you is not known; write your name into “About me” first</source>
      <translation>det vides ikke, hvem af personerne der er dig; skriv først dit navn under “Om mig”</translation>
    </message>
    <message>
      <source>who invited whom is not said</source>
      <translation>der står ikke, hvem der inviterede hvem</translation>
    </message>
    <message>
      <source>yours stays: {fields}</source>
      <translation>din bevares: {fields}</translation>
    </message>
    <message>
      <source>{file}, line {number}</source>
      <translation>{file}, linje {number}</translation>
    </message>
    <message>
      <source>“{file}” can't be opened: {detail}.</source>
      <translation>“{file}” kan ikke åbnes: {detail}.</translation>
    </message>
    <message>
      <source>“{file}” can't be read: {reason}.</source>
      <translation>“{file}” kan ikke læses: {reason}.</translation>
    </message>
    <message>
      <source>“{file}” holds no contacts.</source>
      <translation>“{file}” indeholder ingen kontakter.</translation>
    </message>
    <message>
      <source>“{file}” is empty.</source>
      <translation>“{file}” er tom.</translation>
    </message>
  </context>
  <context>
    <name>InviteCard</name>
    <message>
      <source>Complete the goal</source>
      <translation>Gør målet færdigt</translation>
    </message>
    <message>
      <source>Invite next</source>
      <translation>Inviter som de næste</translation>
    </message>
    <message numerus="yes">
      <source>Invite next: %Ln people serve this goal</source>
      <translation>
        <numerusform>Inviter som de næste: %Ln person tjener dette mål</numerusform>
        <numerusform>Inviter som de næste: %Ln personer tjener dette mål</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking through your book…</source>
      <translation>Ser din adressebog igennem…</translation>
    </message>
    <message>
      <source>Nobody is invited for a goal that rests.</source>
      <translation>Ingen inviteres for et mål, der hviler.</translation>
    </message>
    <message>
      <source>Nobody is left to invite. The lists below say where everybody is; wider criteria or a wider area bring more.</source>
      <translation>Der er ingen tilbage at invitere. Listerne herunder siger, hvor alle er; bredere kriterier eller et større område giver flere.</translation>
    </message>
    <message>
      <source>Nobody is ranked for a draft. It still needs {what}.</source>
      <translation>Ingen rangordnes for en kladde. Den mangler endnu {what}.</translation>
    </message>
    <message>
      <source>People you know who are not yet on the platform come first. All others are ranked by points: how much of what you look for they are, whether there is a way to them, whether they are in the area and on your platforms, and how urgent the goal is.</source>
      <translation>Personer, du kender, som endnu ikke er med på platformen, kommer først. Alle andre rangordnes efter point: hvor meget de ligner dem, du søger, om der er en vej til dem, om de er i området og på dine platforme, og hvor meget målet haster.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>The {count} notes of this month on {platform} are used up. Go on with {ways}.</source>
      <translation>De {count} noter i denne måned på {platform} er brugt. Fortsæt med {ways}.</translation>
    </message>
    <message>
      <source>There is nobody in your book yet. Import your contacts, then the best to invite stand here.</source>
      <translation>Der er ingen i din adressebog endnu. Importer dine kontakter, så står de bedste at invitere her.</translation>
    </message>
    <message>
      <source>Today's invitations are done. Whom you add now is for another day.</source>
      <translation>Dagens invitationer er klaret. Hvem du tilføjer nu, er til en anden dag.</translation>
    </message>
    <message>
      <source>comments on what they write</source>
      <translation>kommentarer til det, de skriver</translation>
    </message>
    <message numerus="yes">
      <source>existing contacts first, %Ln left</source>
      <translation>
        <numerusform>eksisterende kontakter først, %Ln tilbage</numerusform>
        <numerusform>eksisterende kontakter først, %Ln tilbage</numerusform>
      </translation>
    </message>
    <message>
      <source>introductions</source>
      <translation>introduktioner</translation>
    </message>
    <message>
      <source>{used} of the {quota} invitations of a day are planned for today or sent. How many a day, and what each part counts, can be set in “Rules of the queue”.</source>
      <translation>{used} af de {quota} invitationer om dagen er planlagt til i dag eller sendt. Hvor mange om dagen, og hvad hver del tæller, kan angives i “Køens regler”.</translation>
    </message>
    <message>
      <source>{used} of {quota} today</source>
      <translation>{used} af {quota} i dag</translation>
    </message>
  </context>
  <context>
    <name>InviteLine</name>
    <message>
      <source>A month</source>
      <translation>En måned</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>En uge</translation>
    </message>
    <message>
      <source>Ask for an introduction</source>
      <translation>Bed om en introduktion</translation>
    </message>
    <message>
      <source>Ask {connector} to introduce {name}</source>
      <translation>Bed {connector} om at introducere {name}</translation>
    </message>
    <message>
      <source>Ask {name}</source>
      <translation>Spørg {name}</translation>
    </message>
    <message>
      <source>Better met in another way</source>
      <translation>Mødes bedre på en anden måde</translation>
    </message>
    <message>
      <source>For another reason…</source>
      <translation>Af en anden grund…</translation>
    </message>
    <message>
      <source>I know too little about them</source>
      <translation>Jeg ved for lidt om dem</translation>
    </message>
    <message>
      <source>Leave out for this goal</source>
      <translation>Udelad for dette mål</translation>
    </message>
    <message>
      <source>More about {name}</source>
      <translation>Mere om {name}</translation>
    </message>
    <message>
      <source>Not right for this goal</source>
      <translation>Passer ikke til dette mål</translation>
    </message>
    <message>
      <source>Not somebody I want to invite</source>
      <translation>Ikke en, jeg vil invitere</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Udskyd</translation>
    </message>
    <message>
      <source>Set on goal</source>
      <translation>Føj til mål</translation>
    </message>
    <message>
      <source>Show in contacts</source>
      <translation>Vis i kontakter</translation>
    </message>
    <message>
      <source>Take off goal</source>
      <translation>Fjern fra mål</translation>
    </message>
    <message>
      <source>Three months</source>
      <translation>Tre måneder</translation>
    </message>
    <message>
      <source>Two weeks</source>
      <translation>To uger</translation>
    </message>
    <message>
      <source>Write why</source>
      <translation>Skriv hvorfor</translation>
    </message>
    <message>
      <source>Write why you invite {name}</source>
      <translation>Skriv, hvorfor du inviterer {name}</translation>
    </message>
    <message>
      <source>Write why yourself</source>
      <translation>Skriv selv hvorfor</translation>
    </message>
  </context>
  <context>
    <name>InvitePanel</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln tegn</numerusform>
        <numerusform>%Ln tegn</numerusform>
      </translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Goal: {goal}</source>
      <translation>Mål: {goal}</translation>
    </message>
    <message>
      <source>Invite {name} on {platform}: why?</source>
      <translation>Invitér {name} på {platform}: hvorfor?</translation>
    </message>
    <message>
      <source>Plan for {day}</source>
      <translation>Planlæg: {day}</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Anledning</translation>
    </message>
    <message>
      <source>Say why you want to connect.</source>
      <translation>Skriv, hvorfor du vil i kontakt.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begrundelse</translation>
    </message>
    <message>
      <source>{count} of {limit} characters</source>
      <translation>{count} af {limit} tegn</translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%Ln invitation(s) sent</source>
      <translation>
        <numerusform>%Ln invitation sendt</numerusform>
        <numerusform>%Ln invitationer sendt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out or put off</source>
      <translation>
        <numerusform>%Ln udeladt eller udsat</numerusform>
        <numerusform>%Ln udeladt eller udsat</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers are asked for on their days.</source>
      <translation>Der spørges til svar på deres dage.</translation>
    </message>
    <message>
      <source>Ask {name}</source>
      <translation>Spørg {name}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Copy and open profile</source>
      <translation>Kopiér og åbn profil</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Kopiér tekst</translation>
    </message>
    <message>
      <source>Does not serve the goal</source>
      <translation>Tjener ikke målet</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Færdig for nu</translation>
    </message>
    <message>
      <source>I don't know them well enough</source>
      <translation>Jeg kender dem ikke godt nok</translation>
    </message>
    <message>
      <source>In a month</source>
      <translation>Om en måned</translation>
    </message>
    <message>
      <source>Invite {name} on {platform}</source>
      <translation>Inviter {name} på {platform}</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Udelad</translation>
    </message>
    <message>
      <source>Looking who comes next …</source>
      <translation>Ser, hvem der er den næste …</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Er der ikke længere</translation>
    </message>
    <message>
      <source>Nobody to invite now</source>
      <translation>Ingen at invitere nu</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Ikke endnu</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Åbn i mailprogram</translation>
    </message>
    <message>
      <source>Send anyway</source>
      <translation>Send alligevel</translation>
    </message>
    <message>
      <source>Sent?</source>
      <translation>Sendt?</translation>
    </message>
    <message>
      <source>The text is copied.</source>
      <translation>Teksten er kopieret.</translation>
    </message>
    <message>
      <source>The text is copied. No address of the profile is known: find it there and paste.</source>
      <translation>Teksten er kopieret. Profilens adresse kendes ikke: find den der, og sæt ind.</translation>
    </message>
    <message>
      <source>Then, if no answer comes: a message on {day}</source>
      <translation>Derefter, hvis der ikke kommer svar: en besked {day}</translation>
    </message>
    <message>
      <source>Works for a competitor</source>
      <translation>Arbejder for en konkurrent</translation>
    </message>
    <message>
      <source>Yes, sent</source>
      <translation>Ja, sendt</translation>
    </message>
    <message>
      <source>for the goal {goal}</source>
      <translation>til målet {goal}</translation>
    </message>
    <message>
      <source>{place} of {all}</source>
      <translation>{place} af {all}</translation>
    </message>
    <message>
      <source>{used} of {quota} today</source>
      <translation>{used} af {quota} i dag</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>KeyBoard</name>
    <message>
      <source>Invite</source>
      <translation>Invitér</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Senere</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rytme</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Udelad</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Fortryd</translation>
    </message>
  </context>
  <context>
    <name>KeyButton</name>
    <message>
      <source>Key {key}</source>
      <translation>Tast {key}</translation>
    </message>
    <message>
      <source>{act}, suggested</source>
      <translation>{act}, foreslået</translation>
    </message>
  </context>
  <context>
    <name>KeyChip</name>
    <message>
      <source>{words}, key {key}</source>
      <translation>{words}, tast {key}</translation>
    </message>
  </context>
  <context>
    <name>KeysSheet</name>
    <message>
      <source>Back to three panes</source>
      <translation>Tilbage til tre ruder</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastaturgenveje</translation>
    </message>
  </context>
  <context>
    <name>KeywordChips</name>
    <message>
      <source>No goal is active yet. Its words will be looked for in this text.</source>
      <translation>Intet mål er aktivt endnu. Dets ord bliver ledt efter i denne tekst.</translation>
    </message>
    <message>
      <source>None of your goals' words stands in this text yet. One is enough.</source>
      <translation>Ingen af dine måls ord står i teksten endnu. Ét er nok.</translation>
    </message>
    <message>
      <source>Put “{word}” into the text</source>
      <translation>Sæt “{word}” ind i teksten</translation>
    </message>
    <message>
      <source>Words of your goals in this text: {count}</source>
      <translation>Ord fra dine mål i denne tekst: {count}</translation>
    </message>
    <message>
      <source>“{word}” is in the text</source>
      <translation>“{word}” står i teksten</translation>
    </message>
  </context>
  <context>
    <name>KindBox</name>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Betegnelse</translation>
    </message>
    <message>
      <source>Own label</source>
      <translation>Egen betegnelse</translation>
    </message>
    <message>
      <source>Own label…</source>
      <translation>Egen betegnelse…</translation>
    </message>
  </context>
  <context>
    <name>LanguagesField</name>
    <message>
      <source>+ Language</source>
      <translation>+ Sprog</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>Tilføj et sprog</translation>
    </message>
  </context>
  <context>
    <name>LastImports</name>
    <message numerus="yes">
      <source>%Ln added</source>
      <translation>
        <numerusform>%Ln tilføjet</numerusform>
        <numerusform>%Ln tilføjet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln mislykket</numerusform>
        <numerusform>%Ln mislykkede</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln updated</source>
      <translation>
        <numerusform>%Ln opdateret</numerusform>
        <numerusform>%Ln opdateret</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>intet nyt</translation>
    </message>
    <message numerus="yes">
      <source>{file} and %Ln more</source>
      <translation>
        <numerusform>{file} og %Ln mere</numerusform>
        <numerusform>{file} og %Ln mere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LastImportsSheet</name>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Drop a contact file anywhere on the window, or choose Import.</source>
      <translation>Slip en kontaktfil hvor som helst i vinduet, eller vælg Importér.</translation>
    </message>
    <message>
      <source>Last imports</source>
      <translation>Seneste importer</translation>
    </message>
    <message>
      <source>Move the people it added to the trash</source>
      <translation>Læg dem, den tilføjede, i papirkurven</translation>
    </message>
    <message>
      <source>Nothing was imported yet</source>
      <translation>Intet er importeret endnu</translation>
    </message>
    <message>
      <source>Show these people</source>
      <translation>Vis disse personer</translation>
    </message>
    <message>
      <source>Undo import</source>
      <translation>Fortryd import</translation>
    </message>
    <message>
      <source>What came in, who they are, and the way back.</source>
      <translation>Hvad der kom ind, hvem de er, og vejen tilbage.</translation>
    </message>
  </context>
  <context>
    <name>LimitsForm</name>
    <message numerus="yes">
      <source>%Ln note(s) sent in {month}</source>
      <translation>
        <numerusform>%Ln besked sendt i {month}</numerusform>
        <numerusform>%Ln beskeder sendt i {month}</numerusform>
      </translation>
    </message>
    <message>
      <source>Addresses of profiles</source>
      <translation>Profilers adresser</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Opgjort</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Pris</translation>
    </message>
    <message>
      <source>Days after a withdrawal</source>
      <translation>Dage efter fortrydelse</translation>
    </message>
    <message>
      <source>How long somebody can't be invited again whose invitation you took back.</source>
      <translation>Hvor længe en person ikke kan inviteres igen, når du har trukket invitationen tilbage.</translation>
    </message>
    <message>
      <source>How many people one may be connected with.</source>
      <translation>Hvor mange personer man kan være forbundet med.</translation>
    </message>
    <message>
      <source>Invitations with a note that went out in {month}: {sent}.</source>
      <translation>Invitationer med besked sendt i {month}: {sent}.</translation>
    </message>
    <message>
      <source>Invitations with a note, in a month.</source>
      <translation>Invitationer med besked på en måned.</translation>
    </message>
    <message>
      <source>Letters in a message</source>
      <translation>Tegn i en meddelelse</translation>
    </message>
    <message>
      <source>Letters in a note</source>
      <translation>Tegn i en besked</translation>
    </message>
    <message>
      <source>Limits and costs</source>
      <translation>Grænser og priser</translation>
    </message>
    <message>
      <source>Most connections</source>
      <translation>Flest forbindelser</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Networks seldom publish their limits and change them without a word. These are yours to correct: the check of a why, the queue and the plan count with them.</source>
      <translation>Netværk offentliggør sjældent deres grænser og ændrer dem uden et ord. Du kan rette dem her: tjekket af en begrundelse, køen og planen regner med dem.</translation>
    </message>
    <message>
      <source>Notes a month</source>
      <translation>Beskeder om måneden</translation>
    </message>
    <message>
      <source>Once the notes of a month are used up, the queue goes on with mail and the secondary platform.</source>
      <translation>Når månedens beskeder er brugt, fortsætter køen med e-mail og den sekundære platform.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kilde</translation>
    </message>
    <message>
      <source>Source, and as of when</source>
      <translation>Kilde, og fra hvilken dag</translation>
    </message>
    <message>
      <source>Source, as of {day}: {source}.</source>
      <translation>Kilde, pr. {day}: {source}.</translation>
    </message>
    <message>
      <source>Source: {source}.</source>
      <translation>Kilde: {source}.</translation>
    </message>
    <message>
      <source>The day these figures were true</source>
      <translation>Den dag tallene gjaldt</translation>
    </message>
    <message>
      <source>The longest message to a connection.</source>
      <translation>Den længste meddelelse til en forbindelse.</translation>
    </message>
    <message>
      <source>The longest note that goes with an invitation.</source>
      <translation>Den længste besked, der kan følge en invitation.</translation>
    </message>
    <message>
      <source>free, or what it costs and what for</source>
      <translation>gratis, eller hvad det koster og for hvad</translation>
    </message>
    <message>
      <source>where these figures stand</source>
      <translation>hvor tallene står</translation>
    </message>
    <message>
      <source>{handle} stands for a person's name there. Leave it empty where there are none.</source>
      <translation>{handle} står for en persons navn dér. Lad feltet være tomt, hvis der ingen er.</translation>
    </message>
    <message>
      <source>{sent} of {allowed} notes used in {month}</source>
      <translation>{sent} af {allowed} beskeder brugt i {month}</translation>
    </message>
  </context>
  <context>
    <name>LinkButton</name>
    <message>
      <source>Copied</source>
      <translation>Kopieret</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiér</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åbn</translation>
    </message>
  </context>
  <context>
    <name>Links</name>
    <message>
      <source>Open</source>
      <translation>Åbn</translation>
    </message>
    <message>
      <source>Open an unencrypted page?</source>
      <translation>Åbn en ukrypteret side?</translation>
    </message>
    <message>
      <source>{address} is not encrypted: others may see what you read there.</source>
      <translation>{address} er ikke krypteret: Andre kan se, hvad du læser der.</translation>
    </message>
  </context>
  <context>
    <name>LogMenu</name>
    <message>
      <source>&amp;Call</source>
      <translation>&amp;Opkald</translation>
    </message>
    <message>
      <source>&amp;Details…</source>
      <translation>&amp;Detaljer…</translation>
    </message>
    <message>
      <source>&amp;E-mail</source>
      <translation>&amp;E-mail</translation>
    </message>
    <message>
      <source>&amp;Introduction</source>
      <translation>&amp;Introduktion</translation>
    </message>
    <message>
      <source>&amp;Meeting</source>
      <translation>&amp;Møde</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>&amp;Note…</translation>
    </message>
    <message>
      <source>C&amp;omment</source>
      <translation>&amp;Kommentar</translation>
    </message>
    <message>
      <source>Messa&amp;ge</source>
      <translation>&amp;Besked</translation>
    </message>
    <message>
      <source>O&amp;utcome…</source>
      <translation>&amp;Resultat…</translation>
    </message>
    <message numerus="yes">
      <source>Today with %Ln people</source>
      <translation>
        <numerusform>I dag med %Ln person</numerusform>
        <numerusform>I dag med %Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Today with {name}</source>
      <translation>I dag med {name}</translation>
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
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Edit log entry</source>
      <translation>Rediger registreret kontakt</translation>
    </message>
    <message>
      <source>Give and take</source>
      <translation>Give og tage</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Hvor længe</translation>
    </message>
    <message>
      <source>I asked for something</source>
      <translation>Jeg bad om noget</translation>
    </message>
    <message>
      <source>I gave something</source>
      <translation>Jeg gav noget</translation>
    </message>
    <message>
      <source>I turned to them, no answer yet</source>
      <translation>Jeg henvendte mig, intet svar endnu</translation>
    </message>
    <message>
      <source>Log contact</source>
      <translation>Registrer kontakt</translation>
    </message>
    <message>
      <source>Neither asked nor gave</source>
      <translation>Hverken bad eller gav</translation>
    </message>
    <message>
      <source>No goal</source>
      <translation>Intet mål</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Only a touch with an answer counts as the last contact.</source>
      <translation>Kun kontakt med svar tæller som seneste kontakt.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>They turned to me</source>
      <translation>De henvendte sig til mig</translation>
    </message>
    <message>
      <source>We were in touch both ways</source>
      <translation>Vi var i kontakt begge veje</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>ikke noteret</translation>
    </message>
    <message numerus="yes">
      <source>with %Ln people</source>
      <translation>
        <numerusform>med %Ln person</numerusform>
        <numerusform>med %Ln personer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LongWork</name>
    <message>
      <source>Working</source>
      <translation>Arbejder</translation>
    </message>
  </context>
  <context>
    <name>MailSheet</name>
    <message numerus="yes">
      <source>%Ln of those chosen are left out.</source>
      <translation>
        <numerusform>%Ln af de valgte er udeladt.</numerusform>
        <numerusform>%Ln af de valgte er udeladt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Copied. Paste them as Bcc, so that nobody sees the others.</source>
      <translation>Kopieret. Sæt dem ind i feltet Bcc, så ingen ser de andre.</translation>
    </message>
    <message>
      <source>Copy addresses</source>
      <translation>Kopiér adresser</translation>
    </message>
    <message>
      <source>Everybody chosen gets it, as a blind copy: nobody sees the others.</source>
      <translation>Alle valgte får mailen som blind kopi: Ingen ser de andre.</translation>
    </message>
    <message>
      <source>Gets the mail</source>
      <translation>Får mailen</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Udeladt</translation>
    </message>
    <message>
      <source>Looking up the addresses …</source>
      <translation>Slår adresserne op …</translation>
    </message>
    <message numerus="yes">
      <source>Mail to %Ln person(s)</source>
      <translation>
        <numerusform>Mail til %Ln person</numerusform>
        <numerusform>Mail til %Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>No mail program opened. Copy the addresses instead.</source>
      <translation>Intet mailprogram åbnede. Kopiér adresserne i stedet.</translation>
    </message>
    <message>
      <source>Open in mail program</source>
      <translation>Åbn i mailprogram</translation>
    </message>
    <message>
      <source>These are too many for a link to the mail program: copy the addresses and paste them as Bcc.</source>
      <translation>De er for mange til et link til mailprogrammet: Kopiér adresserne, og sæt dem ind i feltet Bcc.</translation>
    </message>
    <message>
      <source>does not want mail</source>
      <translation>ønsker ikke mail</translation>
    </message>
    <message>
      <source>has no e-mail address</source>
      <translation>har ingen e-mailadresse</translation>
    </message>
    <message>
      <source>has the address of somebody before</source>
      <translation>har samme adresse som en anden</translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… og %Ln mere</numerusform>
        <numerusform>… og %Ln flere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>NetPlanner, sample data</source>
      <translation>NetPlanner, eksempeldata</translation>
    </message>
  </context>
  <context>
    <name>MappingPage</name>
    <message>
      <source>Column {number}</source>
      <translation>Kolonne {number}</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolonner</translation>
    </message>
    <message>
      <source>Nobody yet: say which column holds the name, an organisation, an e-mail or a phone.</source>
      <translation>Ingen endnu: Angiv, hvilken kolonne der indeholder navnet, en organisation, en e-mail eller en telefon.</translation>
    </message>
    <message>
      <source>The first line names the columns</source>
      <translation>Første linje er kolonnernes navne</translation>
    </message>
    <message>
      <source>The first people, as they would come in</source>
      <translation>De første personer, som de ville komme ind</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>tom</translation>
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
      <translation>Om mig</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>City</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>How much time a week goes to your network: the attention of a week is held against it.</source>
      <translation>Hvor meget tid om ugen dit netværk får: ugens opmærksomhed måles imod det.</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Minutes a week</source>
      <translation>Minutter om ugen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Ikke oplyst</translation>
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
      <translation>Platforme og min profil…</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Formål</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Templates and the printed plan take your name from here. It stays on this computer.</source>
      <translation>Skabeloner og den udskrevne plan henter dit navn her. Det bliver på denne computer.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Stilling</translation>
    </message>
    <message>
      <source>Why you are in your networks, in a sentence or two: the text for your profiles.</source>
      <translation>Hvorfor du er i dine netværk, i en sætning eller to: teksten til dine profiler.</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>ikke oplyst</translation>
    </message>
  </context>
  <context>
    <name>MembershipSheet</name>
    <message>
      <source>A name that isn't in the list makes a new group.</source>
      <translation>Et navn, der ikke er på listen, bliver til en ny gruppe.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <source>Add to a group</source>
      <translation>Føj til en gruppe</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
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
      <translation>Rolle i gruppen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Write the group's name, or choose one.</source>
      <translation>Skriv gruppens navn, eller vælg en.</translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose whom to keep, and which value where they differ. Undo takes it back.</source>
      <translation>Vælg, hvem du beholder, og hvilken værdi hvor de er forskellige. Fortryd tager det tilbage.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Flet</translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln people</source>
      <translation>
        <numerusform>Flet %Ln person</numerusform>
        <numerusform>Flet %Ln personer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NamedDays</name>
    <message>
      <source>No others</source>
      <translation>Ingen andre</translation>
    </message>
  </context>
  <context>
    <name>NetworkList</name>
    <message>
      <source>Networks</source>
      <translation>Netværk</translation>
    </message>
  </context>
  <context>
    <name>NetworkPage</name>
    <message>
      <source>It is open again</source>
      <translation>Det er åbent igen</translation>
    </message>
    <message>
      <source>New network</source>
      <translation>Nyt netværk</translation>
    </message>
    <message>
      <source>Remove this network</source>
      <translation>Fjern dette netværk</translation>
    </message>
    <message>
      <source>Source: {source}.</source>
      <translation>Kilde: {source}.</translation>
    </message>
    <message>
      <source>{network} has been closed since {day}. It isn't offered any more; what your book holds stays.</source>
      <translation>{network} har været lukket siden {day}. Det tilbydes ikke længere; det, din adressebog rummer, bliver stående.</translation>
    </message>
  </context>
  <context>
    <name>NoteSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>New note</source>
      <translation>Ny note</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Private: can be left out of what is printed</source>
      <translation>Privat: kan udelades ved udskrivning</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
  </context>
  <context>
    <name>NotesCard</name>
    <message>
      <source>Add a note</source>
      <translation>Tilføj en note</translation>
    </message>
    <message>
      <source>Change the note of {day}</source>
      <translation>Ret noten fra {day}</translation>
    </message>
    <message>
      <source>Delete the note of {day}</source>
      <translation>Slet noten fra {day}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Noter</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>What you learn on the way: who helped, what worked, what to try next.</source>
      <translation>Det, du lærer undervejs: hvem der hjalp, hvad der virkede, hvad du vil prøve som det næste.</translation>
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
      <translation>Skriv et helt tal, eller lad feltet være tomt.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>ikke kendt</translation>
    </message>
  </context>
  <context>
    <name>OutcomeLine</name>
    <message>
      <source>Change outcome “{what}”</source>
      <translation>Ret resultatet “{what}”</translation>
    </message>
    <message>
      <source>Delete outcome “{what}”</source>
      <translation>Slet resultatet “{what}”</translation>
    </message>
  </context>
  <context>
    <name>OutcomeMenu</name>
    <message>
      <source>Details…</source>
      <translation>Detaljer…</translation>
    </message>
    <message>
      <source>For “{goal}”</source>
      <translation>For “{goal}”</translation>
    </message>
  </context>
  <context>
    <name>OutcomeSheet</name>
    <message>
      <source>A name, if it came from someone</source>
      <translation>Et navn, hvis det kom fra nogen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose a person of your book, or leave this empty.</source>
      <translation>Vælg en person fra din adressebog, eller lad feltet være tomt.</translation>
    </message>
    <message>
      <source>Contract with Nordlys Retail, through the seminar in May</source>
      <translation>Kontrakt med Nordlys Retail, gennem seminaret i maj</translation>
    </message>
    <message>
      <source>Credit: {parts}</source>
      <translation>Andele: {parts}</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slet</translation>
    </message>
    <message>
      <source>For which goals</source>
      <translation>For hvilke mål</translation>
    </message>
    <message>
      <source>How it came about</source>
      <translation>Hvordan det kom i stand</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Hvor mange</translation>
    </message>
    <message>
      <source>How many, of what kind</source>
      <translation>Hvor mange, af hvilken slags</translation>
    </message>
    <message>
      <source>Kind of result</source>
      <translation>Slags resultat</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Registrer resultat</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultat</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>What happened?</source>
      <translation>Hvad skete der?</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <source>Who delivered it</source>
      <translation>Hvem leverede det</translation>
    </message>
    <message>
      <source>Who introduced you, which talk or touch came before: the first one first.</source>
      <translation>Hvem der introducerede dig, hvilket foredrag eller hvilken kontakt der kom før: det første først.</translation>
    </message>
  </context>
  <context>
    <name>Outcomes</name>
    <message>
      <source>Accepted: {count} of them said yes.</source>
      <translation>Accepteret: {count} af dem sagde ja.</translation>
    </message>
    <message>
      <source>By goal</source>
      <translation>Efter mål</translation>
    </message>
    <message>
      <source>By group</source>
      <translation>Efter gruppe</translation>
    </message>
    <message>
      <source>By platform</source>
      <translation>Efter platform</translation>
    </message>
    <message>
      <source>By reason</source>
      <translation>Efter anledning</translation>
    </message>
    <message>
      <source>By template</source>
      <translation>Efter skabelon</translation>
    </message>
    <message>
      <source>Counted are people whom you sent an invitation for “{goal}”.</source>
      <translation>Talt er personer, som du har sendt en invitation for “{goal}”.</translation>
    </message>
    <message>
      <source>Counted are people whom you sent an invitation.</source>
      <translation>Talt er personer, som du har sendt en invitation.</translation>
    </message>
    <message>
      <source>Each outcome is worth 1.</source>
      <translation>Hvert resultat tæller 1.</translation>
    </message>
    <message>
      <source>For no goal</source>
      <translation>Uden mål</translation>
    </message>
    <message>
      <source>From invitation to customer</source>
      <translation>Fra invitation til kunde</translation>
    </message>
    <message>
      <source>From invitation to outcome</source>
      <translation>Fra invitation til resultat</translation>
    </message>
    <message>
      <source>Half goes to who delivered it, half is shared equally by those on the way to it.</source>
      <translation>Halvdelen går til den, der leverede det, halvdelen deles ligeligt af dem på vejen dertil.</translation>
    </message>
    <message>
      <source>In brackets stands where the true share lies with 95 % certainty (Wilson’s interval).</source>
      <translation>I parentes står, hvor den sande andel ligger med 95 % sikkerhed (Wilsons interval).</translation>
    </message>
    <message>
      <source>In no group</source>
      <translation>Ikke i nogen gruppe</translation>
    </message>
    <message>
      <source>Introduced by</source>
      <translation>Introduceret af</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Invitation</translation>
    </message>
    <message>
      <source>Invited: {count}, each once, however many invitations.</source>
      <translation>Inviteret: {count}, hver én gang, uanset hvor mange invitationer.</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Møde</translation>
    </message>
    <message>
      <source>No platform</source>
      <translation>Ingen platform</translation>
    </message>
    <message>
      <source>Outcome: {count} of those delivered an outcome or led to one, on that day or later.</source>
      <translation>Resultat: {count} af dem leverede et resultat eller førte til et, samme dag eller senere.</translation>
    </message>
    <message>
      <source>Shares are shown from {count} people on.</source>
      <translation>Andele vises fra {count} personer.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Noget andet</translation>
    </message>
    <message>
      <source>Talk or seminar</source>
      <translation>Foredrag eller seminar</translation>
    </message>
    <message>
      <source>Talked: with {count} of those a call, a meeting or a message with an answer followed.</source>
      <translation>Talt sammen: med {count} af dem fulgte et opkald, et møde eller en besked med svar.</translation>
    </message>
    <message>
      <source>Where an earlier outcome is on the way, who delivered that one and who led there are on the way too.</source>
      <translation>Er et tidligere resultat på vejen, er den, der leverede det, og dem, der førte dertil, også på vejen.</translation>
    </message>
    <message>
      <source>With fewer than {count} cases no share is shown: it could be chance.</source>
      <translation>Med færre end {count} tilfælde vises ingen andel: det kunne være tilfældigt.</translation>
    </message>
    <message>
      <source>With nobody on the way, all goes to who delivered it.</source>
      <translation>Uden nogen på vejen går det hele til den, der leverede det.</translation>
    </message>
    <message>
      <source>Without a template</source>
      <translation>Uden skabelon</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accepteret</translation>
    </message>
    <message>
      <source>by way of {names}</source>
      <translation>via {names}</translation>
    </message>
    <message>
      <source>counts {amount}</source>
      <translation>tæller {amount}</translation>
    </message>
    <message>
      <source>invited</source>
      <translation>inviteret</translation>
    </message>
    <message>
      <source>talked</source>
      <translation>talt sammen</translation>
    </message>
    <message>
      <source>through {name}</source>
      <translation>gennem {name}</translation>
    </message>
    <message>
      <source>with outcome</source>
      <translation>med resultat</translation>
    </message>
    <message>
      <source>{accepted} of {invited} accepted ({interval})</source>
      <translation>{accepted} af {invited} accepterede ({interval})</translation>
    </message>
    <message>
      <source>{hits} of {cases}</source>
      <translation>{hits} af {cases}</translation>
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
      <translation>{share} accepterede. {interval_words}</translation>
    </message>
  </context>
  <context>
    <name>OutcomesCard</name>
    <message>
      <source>An outcome may count for several goals, in full for each.</source>
      <translation>Et resultat kan tælle for flere mål, fuldt ud for hvert.</translation>
    </message>
    <message>
      <source>Log an outcome of this goal</source>
      <translation>Registrer et resultat af dette mål</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Registrer resultat</translation>
    </message>
    <message>
      <source>Nothing yet. Log what this goal brings, however small.</source>
      <translation>Intet endnu. Registrer, hvad målet giver, selv det små.</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Resultater</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>What each outcome counts is added up: {amounts} = {total}.</source>
      <translation>Det, hvert resultat tæller, lægges sammen: {amounts} = {total}.</translation>
    </message>
    <message>
      <source>{done} of {amount}</source>
      <translation>{done} af {amount}</translation>
    </message>
  </context>
  <context>
    <name>OutreachEditor</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln tegn</numerusform>
        <numerusform>%Ln tegn</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose whom it is for.</source>
      <translation>Vælg, hvem det er til.</translation>
    </message>
    <message>
      <source>Fill in {places} in the text.</source>
      <translation>Udfyld {places} i teksten.</translation>
    </message>
    <message>
      <source>No templates for this</source>
      <translation>Ingen skabeloner til dette</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln outreach(es)</source>
      <translation>
        <numerusform>Planlæg %Ln henvendelse</numerusform>
        <numerusform>Planlæg %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Planlæg</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Anledning</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Anledning: {reason}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Skabelon</translation>
    </message>
    <message>
      <source>Text to send</source>
      <translation>Tekst, der skal sendes</translation>
    </message>
    <message>
      <source>The words you will send; a template is a start</source>
      <translation>Ordene, du sender; en skabelon er en begyndelse</translation>
    </message>
    <message>
      <source>What the why is worth</source>
      <translation>Hvad begrundelsen er værd</translation>
    </message>
    <message>
      <source>What you know about {who}, the reason you write, and what is in it for {who}</source>
      <translation>Hvad du ved om {who}, grunden til at du skriver, og hvad {who} får ud af det</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begrundelse</translation>
    </message>
    <message>
      <source>Why (optional)</source>
      <translation>Begrundelse (valgfri)</translation>
    </message>
    <message>
      <source>Write the time as 14:30, or leave it empty.</source>
      <translation>Skriv tidspunktet som 14:30, eller lad det være tomt.</translation>
    </message>
    <message>
      <source>for the goal {goal}</source>
      <translation>til målet {goal}</translation>
    </message>
    <message>
      <source>them</source>
      <translation>dem</translation>
    </message>
    <message>
      <source>{count} of {limit} characters</source>
      <translation>{count} af {limit} tegn</translation>
    </message>
    <message>
      <source>{what} on {platform}</source>
      <translation>{what} på {platform}</translation>
    </message>
  </context>
  <context>
    <name>PaceCard</name>
    <message>
      <source>A chart stands here once the goal has an amount and a date.</source>
      <translation>Her står en graf, når målet har et antal og en dato.</translation>
    </message>
  </context>
  <context>
    <name>PageHead</name>
    <message>
      <source>Archive goal</source>
      <translation>Arkivér mål</translation>
    </message>
    <message>
      <source>Delete goal</source>
      <translation>Slet mål</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Rediger</translation>
    </message>
    <message>
      <source>Finish goal…</source>
      <translation>Afslut mål…</translation>
    </message>
    <message>
      <source>Log outcome</source>
      <translation>Registrer resultat</translation>
    </message>
    <message>
      <source>More with this goal</source>
      <translation>Mere med dette mål</translation>
    </message>
    <message>
      <source>Pause goal</source>
      <translation>Sæt mål på pause</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Planlæg henvendelse</translation>
    </message>
    <message>
      <source>Plan the next weeks…</source>
      <translation>Planlæg de næste uger…</translation>
    </message>
    <message>
      <source>Take up again</source>
      <translation>Genoptag</translation>
    </message>
    <message>
      <source>Write the review…</source>
      <translation>Skriv evalueringen…</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Preview of the printed plan</source>
      <translation>Forhåndsvisning af den udskrevne plan</translation>
    </message>
  </context>
  <context>
    <name>PagesSheet</name>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Udskriv…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Gem som PDF…</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Sendt til printeren</translation>
    </message>
    <message>
      <source>The printer does not take the pages. Choose another one or save a PDF.</source>
      <translation>Printeren tager ikke imod siderne. Vælg en anden, eller gem som PDF.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Kommandoer</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Fundet</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <source>Back to three panes</source>
      <translation>Tilbage til tre ruder</translation>
    </message>
    <message>
      <source>Give this pane the whole window</source>
      <translation>Vis denne rude i hele vinduet</translation>
    </message>
  </context>
  <context>
    <name>PaneArea</name>
    <message>
      <source>Panes</source>
      <translation>Ruder</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>Tilbage</translation>
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
        <numerusform>%Ln person fundet</numerusform>
        <numerusform>%Ln personer fundet</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Indsæt tekst</translation>
    </message>
    <message>
      <source>Paste vCards, or a person a line: a name with what you know, such as company, e-mail, phone or the address of a profile.</source>
      <translation>Indsæt vCards eller en person pr. linje: et navn med det, du ved, f.eks. virksomhed, e-mail, telefon eller adressen på en profil.</translation>
    </message>
    <message>
      <source>Text with contacts</source>
      <translation>Tekst med kontakter</translation>
    </message>
  </context>
  <context>
    <name>Patience</name>
    <message>
      <source>Other work is being saved first. This follows by itself.</source>
      <translation>Andre ændringer gemmes først. Dette følger automatisk.</translation>
    </message>
  </context>
  <context>
    <name>PeopleField</name>
    <message>
      <source>Add a person</source>
      <translation>Tilføj en person</translation>
    </message>
  </context>
  <context>
    <name>PeopleList</name>
    <message>
      <source>Drop vCard files anywhere on this window, or begin with one person.</source>
      <translation>Slip vCard-filer hvor som helst på vinduet, eller begynd med én person.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importér…</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Ny kontakt</translation>
    </message>
    <message>
      <source>No contacts yet</source>
      <translation>Ingen kontakter endnu</translation>
    </message>
    <message>
      <source>Nobody fits all of what is set above.</source>
      <translation>Ingen passer på alt det, der er valgt ovenfor.</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>Ingen fundet</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Søger…</translation>
    </message>
    <message>
      <source>Serves: {goal}</source>
      <translation>Bidrager til: {goal}</translation>
    </message>
    <message>
      <source>Show everybody</source>
      <translation>Vis alle</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>From: {source}</source>
      <translation>Kilde: {source}</translation>
    </message>
    <message>
      <source>No contact is on record yet.</source>
      <translation>Ingen kontakt er registreret endnu.</translation>
    </message>
    <message numerus="yes">
      <source>every %Ln day(s)</source>
      <translation>
        <numerusform>hver dag</numerusform>
        <numerusform>hver %Ln. dag</numerusform>
      </translation>
    </message>
    <message>
      <source>from me</source>
      <translation>fra mig</translation>
    </message>
    <message>
      <source>from them</source>
      <translation>fra dem</translation>
    </message>
    <message>
      <source>in the book since {day}</source>
      <translation>i adressebogen siden {day}</translation>
    </message>
    <message>
      <source>met: {where}</source>
      <translation>mødt: {where}</translation>
    </message>
  </context>
  <context>
    <name>PersonField</name>
    <message>
      <source>Type a name, a company, an e-mail</source>
      <translation>Skriv et navn, en virksomhed, en e-mail</translation>
    </message>
  </context>
  <context>
    <name>PersonPrintSheet</name>
    <message>
      <source>PDF document (*.pdf)</source>
      <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
      <source>Preview of the printed person</source>
      <translation>Forhåndsvisning af den udskrevne person</translation>
    </message>
    <message>
      <source>Print {name}</source>
      <translation>Udskriv {name}</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Gem som PDF</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gemt som {file}</translation>
    </message>
    <message>
      <source>With a QR code</source>
      <translation>Med QR-kode</translation>
    </message>
    <message>
      <source>With the note</source>
      <translation>Med noten</translation>
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Does not serve the goal</source>
      <translation>Tjener ikke målet</translation>
    </message>
    <message>
      <source>I don't know them well enough</source>
      <translation>Jeg kender vedkommende for lidt</translation>
    </message>
    <message>
      <source>In a month</source>
      <translation>Om en måned</translation>
    </message>
    <message>
      <source>Invite</source>
      <translation>Invitér</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Udelad</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Er der ikke længere</translation>
    </message>
    <message>
      <source>What to do about {name}</source>
      <translation>Hvad der skal ske med {name}</translation>
    </message>
    <message>
      <source>Why do you want to connect?</source>
      <translation>Hvorfor vil du have forbindelse?</translation>
    </message>
    <message>
      <source>Why leave out {name}</source>
      <translation>Hvorfor udelade {name}</translation>
    </message>
    <message>
      <source>Why not? Does not serve the goal, no longer there …</source>
      <translation>Hvorfor ikke? Tjener ikke målet, er der ikke længere …</translation>
    </message>
    <message>
      <source>Why {name}</source>
      <translation>Hvorfor {name}</translation>
    </message>
    <message>
      <source>Works for a competitor</source>
      <translation>Arbejder for en konkurrent</translation>
    </message>
  </context>
  <context>
    <name>PersonRows</name>
    <message>
      <source>birthday</source>
      <translation>fødselsdag</translation>
    </message>
    <message>
      <source>met</source>
      <translation>mødt</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>har brug for</translation>
    </message>
    <message>
      <source>nickname</source>
      <translation>kaldenavn</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>offers</source>
      <translation>tilbyder</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>mærker</translation>
    </message>
  </context>
  <context>
    <name>PhotoButton</name>
    <message>
      <source>Click for a picture, or drop or paste one here</source>
      <translation>Klik for at vælge et billede, eller træk eller indsæt et her</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Billede</translation>
    </message>
  </context>
  <context>
    <name>PhotoField</name>
    <message>
      <source>Add picture</source>
      <translation>Tilføj billede</translation>
    </message>
    <message>
      <source>Adjust…</source>
      <translation>Tilpas…</translation>
    </message>
    <message>
      <source>Change picture</source>
      <translation>Skift billede</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Vælg et billede</translation>
    </message>
    <message>
      <source>Choose picture…</source>
      <translation>Vælg billede…</translation>
    </message>
    <message>
      <source>Paste picture</source>
      <translation>Indsæt billede</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Billeder</translation>
    </message>
    <message>
      <source>Remove picture</source>
      <translation>Fjern billede</translation>
    </message>
    <message>
      <source>This file can't be read as a picture. JPEG, PNG and WebP work.</source>
      <translation>Filen kan ikke læses som et billede. JPEG, PNG og WebP kan bruges.</translation>
    </message>
    <message>
      <source>This picture is too large. Choose one of at most 10 MB.</source>
      <translation>Billedet er for stort. Vælg et på højst 10 MB.</translation>
    </message>
  </context>
  <context>
    <name>PlacePage</name>
    <message>
      <source>Open {address}</source>
      <translation>Åbn {address}</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>An address book that you once uploaded is in it too, with its numbers.</source>
      <translation>En adressebog, du engang har uploadet, er også med, inklusive numrene.</translation>
    </message>
    <message>
      <source>An e-mail address is in it only of those who let their contacts see it.</source>
      <translation>E-mailadressen er kun med for dem, der lader deres kontakter se den.</translation>
    </message>
    <message>
      <source>Android: Contacts, Organise (or Fix and manage), Export to file.</source>
      <translation>Android: Kontakter, Organiser (eller Ret og administrer), Eksportér til fil.</translation>
    </message>
    <message>
      <source>Another program</source>
      <translation>Et andet program</translation>
    </message>
    <message>
      <source>As the format choose JSON, not HTML, and start the export.</source>
      <translation>Vælg formatet JSON, ikke HTML, og start eksporten.</translation>
    </message>
    <message>
      <source>Choose Connections, Invitations and Messages, or the larger archive with everything in it. Press Request archive.</source>
      <translation>Vælg Connections, Invitations og Messages eller det større arkiv med alt i. Tryk på Request archive.</translation>
    </message>
    <message>
      <source>Choose the .csv here, in whatever language Outlook wrote it.</source>
      <translation>Vælg .csv-filen her, uanset hvilket sprog Outlook har skrevet den på.</translation>
    </message>
    <message>
      <source>Choose the .vcf here.</source>
      <translation>Vælg .vcf-filen her.</translation>
    </message>
    <message>
      <source>Choose the .zip here as it is; there is no need to unpack it.</source>
      <translation>Vælg .zip-filen her, som den er; den skal ikke pakkes ud.</translation>
    </message>
    <message>
      <source>Choose the file here.</source>
      <translation>Vælg filen her.</translation>
    </message>
    <message>
      <source>Choose the file here. Of a table we don't know we ask what its columns hold.</source>
      <translation>Vælg filen her. Ved en tabel, vi ikke kender, spørger vi, hvad kolonnerne indeholder.</translation>
    </message>
    <message>
      <source>Choose vCard (for iOS Contacts): it holds most. Google CSV does as well.</source>
      <translation>Vælg vCard (til iOS-kontakter): Den rummer mest. Google CSV kan også bruges.</translation>
    </message>
    <message>
      <source>Choose your profile, then Connections (friends), and export to your device.</source>
      <translation>Vælg din profil, derefter Forbindelser (venner), og eksportér til din enhed.</translation>
    </message>
    <message>
      <source>Do so for each person who matters to you, then choose all the files here at once.</source>
      <translation>Gør det for hver person, der betyder noget for dig, og vælg så alle filerne her på én gang.</translation>
    </message>
    <message>
      <source>Download the .zip when the mail comes and choose it here as it is.</source>
      <translation>Hent .zip-filen, når mailen kommer, og vælg den her, som den er.</translation>
    </message>
    <message>
      <source>Facebook gives names and the day you became friends, no e-mail and no phone.</source>
      <translation>Facebook giver navne og den dag, I blev venner, ingen e-mail og ingen telefon.</translation>
    </message>
    <message>
      <source>From 500 files on we ask before reading them.</source>
      <translation>Fra 500 filer og op spørger vi, før vi læser dem.</translation>
    </message>
    <message>
      <source>In the classic Outlook: File, Open &amp; Export, Import/Export, Export to a file, Comma Separated Values, then your Contacts folder.</source>
      <translation>I det klassiske Outlook: Filer, Åbn og eksportér, Importér/eksportér, Eksportér til en fil, Kommaseparerede værdier, derefter din mappe med kontakter.</translation>
    </message>
    <message>
      <source>Invitations and messages become your history with each person; those you have not answered yet wait under Answer invitations.</source>
      <translation>Invitationer og beskeder bliver til din historik med hver person; de invitationer, du ikke har svaret på endnu, venter under Besvar invitationer.</translation>
    </message>
    <message>
      <source>LinkedIn sends you a mail when the file is ready. Download it.</source>
      <translation>LinkedIn sender dig en mail, når filen er klar. Hent den.</translation>
    </message>
    <message>
      <source>Look for Export in it. Choose vCard where it is offered, else CSV or LDIF.</source>
      <translation>Se efter Eksport i programmet. Vælg vCard, hvis det findes, ellers CSV eller LDIF.</translation>
    </message>
    <message>
      <source>On the Mac: Contacts, select all, then File, Export, Export vCard.</source>
      <translation>På Mac: Kontakter, vælg alle, derefter Arkiv, Eksporter, Eksporter vCard.</translation>
    </message>
    <message>
      <source>On the web and in the new Outlook: People, Manage contacts, Export contacts. You get a .csv.</source>
      <translation>På nettet og i det nye Outlook: Personer, Administrer kontakter, Eksportér kontakter. Du får en .csv-fil.</translation>
    </message>
    <message>
      <source>On the web: iCloud Contacts, select all, then Export vCard.</source>
      <translation>På nettet: iCloud Kontakter, vælg alle, derefter Eksporter vCard.</translation>
    </message>
    <message>
      <source>Open Accounts Center, Your information and permissions, Export your information.</source>
      <translation>Åbn Accounts Center, Your information and permissions, Export your information.</translation>
    </message>
    <message>
      <source>Open Google Contacts and choose Export on the left.</source>
      <translation>Åbn Google Kontakter, og vælg Eksportér til venstre.</translation>
    </message>
    <message>
      <source>Open Settings, Data privacy, Get a copy of your data.</source>
      <translation>Åbn Settings, Data privacy, Get a copy of your data.</translation>
    </message>
    <message>
      <source>Open the address book and choose the book on the left.</source>
      <translation>Åbn adressebogen, og vælg bogen til venstre.</translation>
    </message>
    <message>
      <source>Open the menu with the three dots and choose Download vCard.</source>
      <translation>Åbn menuen med de tre prikker, og vælg Download vCard.</translation>
    </message>
    <message>
      <source>Open your contacts, then the profile of a person.</source>
      <translation>Åbn dine kontakter, derefter en persons profil.</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Send the .vcf to this computer, by mail or cable, and choose it here.</source>
      <translation>Send .vcf-filen til denne computer med mail eller kabel, og vælg den her.</translation>
    </message>
    <message>
      <source>Single lists come within some minutes, the complete archive may take up to 24 hours.</source>
      <translation>Enkelte lister kommer inden for få minutter, det komplette arkiv kan tage op til 24 timer.</translation>
    </message>
    <message>
      <source>Tools, Export. As the type choose vCard: it holds most. LDIF and CSV do as well.</source>
      <translation>Funktioner, Eksporter. Vælg typen vCard: Den rummer mest. LDIF og CSV kan også bruges.</translation>
    </message>
    <message>
      <source>XING has no list of all contacts to download: it gives one vCard a person.</source>
      <translation>XING har ingen liste over alle kontakter, du kan hente: Du får et vCard pr. person.</translation>
    </message>
    <message>
      <source>You can also copy the text of vCards, or lines of names, into Paste text.</source>
      <translation>Du kan også kopiere teksten fra vCards eller linjer med navne ind under Indsæt tekst.</translation>
    </message>
    <message>
      <source>city</source>
      <translation>by</translation>
    </message>
    <message>
      <source>country</source>
      <translation>land</translation>
    </message>
    <message>
      <source>iPhone: Contacts, Lists, hold a finger on a list, Export.</source>
      <translation>iPhone: Kontakter, Lister, hold en finger på en liste, Eksporter.</translation>
    </message>
    <message>
      <source>region</source>
      <translation>region</translation>
    </message>
  </context>
  <context>
    <name>PlainTable</name>
    <message>
      <source>Copy</source>
      <translation>Kopiér</translation>
    </message>
  </context>
  <context>
    <name>PlanChoices</name>
    <message>
      <source>Both</source>
      <translation>Begge</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Arbejde</translation>
    </message>
    <message>
      <source>Contact details</source>
      <translation>Kontaktoplysninger</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dage</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Fra</translation>
    </message>
    <message>
      <source>Goals on top</source>
      <translation>Mål øverst</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>Næste uge</translation>
    </message>
    <message>
      <source>Own dates</source>
      <translation>Egne datoer</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papir</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Private or business</source>
      <translation>Privat eller arbejde</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Denne måned</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Denne uge</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Til</translation>
    </message>
    <message>
      <source>Two weeks</source>
      <translation>To uger</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begrundelse</translation>
    </message>
  </context>
  <context>
    <name>PlanDesk</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln planer</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan outreach on {day} …</source>
      <translation>Planlæg henvendelse {day} …</translation>
    </message>
  </context>
  <context>
    <name>PlanGrid</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln planer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plan(s) chosen</source>
      <translation>
        <numerusform>%Ln plan valgt</numerusform>
        <numerusform>%Ln planer valgt</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Intet planlagt</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>I dag, {day}</translation>
    </message>
  </context>
  <context>
    <name>PlanList</name>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <source>Done (Space)</source>
      <translation>Færdig (mellemrum)</translation>
    </message>
    <message>
      <source>More (menu key)</source>
      <translation>Mere (menutast)</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Planer</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Udsæt</translation>
    </message>
  </context>
  <context>
    <name>PlanMenus</name>
    <message>
      <source>&amp;Accepted</source>
      <translation>&amp;Accepteret</translation>
    </message>
    <message>
      <source>&amp;Copy the why</source>
      <translation>&amp;Kopiér begrundelsen</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Færdig</translation>
    </message>
    <message>
      <source>&amp;Edit …</source>
      <translation>&amp;Rediger …</translation>
    </message>
    <message>
      <source>&amp;Met</source>
      <translation>&amp;Mødtes</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>Fl&amp;yt</translation>
    </message>
    <message>
      <source>&amp;No answer</source>
      <translation>&amp;Intet svar</translation>
    </message>
    <message>
      <source>&amp;Open again</source>
      <translation>&amp;Åbn igen</translation>
    </message>
    <message>
      <source>&amp;Replied</source>
      <translation>&amp;Svarede</translation>
    </message>
    <message>
      <source>&amp;Sent</source>
      <translation>Sen&amp;dt</translation>
    </message>
    <message>
      <source>&amp;Tomorrow</source>
      <translation>I &amp;morgen</translation>
    </message>
    <message>
      <source>A &amp;week later</source>
      <translation>En &amp;uge senere</translation>
    </message>
    <message>
      <source>A day &amp;earlier</source>
      <translation>En dag &amp;tidligere</translation>
    </message>
    <message>
      <source>A day &amp;later</source>
      <translation>En dag &amp;senere</translation>
    </message>
    <message>
      <source>A week ea&amp;rlier</source>
      <translation>En uge tidl&amp;igere</translation>
    </message>
    <message>
      <source>Cop&amp;y to</source>
      <translation>Kop&amp;iér til</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>&amp;Slet</translation>
    </message>
    <message>
      <source>Dec&amp;lined</source>
      <translation>Af&amp;vist</translation>
    </message>
    <message>
      <source>In &amp;2 weeks</source>
      <translation>Om &amp;2 uger</translation>
    </message>
    <message>
      <source>In &amp;3 days</source>
      <translation>Om &amp;3 dage</translation>
    </message>
    <message>
      <source>In a &amp;month</source>
      <translation>&amp;Om en måned</translation>
    </message>
    <message>
      <source>Log o&amp;utcome</source>
      <translation>Registrer resul&amp;tat</translation>
    </message>
    <message>
      <source>Move the se&amp;ries</source>
      <translation>Flyt seri&amp;en</translation>
    </message>
    <message>
      <source>Move to &amp;today</source>
      <translation>Flyt til i &amp;dag</translation>
    </message>
    <message>
      <source>Next &amp;week</source>
      <translation>&amp;Næste uge</translation>
    </message>
    <message>
      <source>S&amp;kip</source>
      <translation>Spring &amp;over</translation>
    </message>
    <message>
      <source>S&amp;nooze</source>
      <translation>&amp;Udsæt</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Vis {name}</translation>
    </message>
    <message>
      <source>Snooze until</source>
      <translation>Udsæt til</translation>
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <source>Today, {day}</source>
      <translation>I dag, {day}</translation>
    </message>
  </context>
  <context>
    <name>Plans</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln planer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>+%Ln more</source>
      <translation>
        <numerusform>+%Ln mere</numerusform>
        <numerusform>+%Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer from {who}?</source>
      <translation>Svar fra {who}?</translation>
    </message>
    <message>
      <source>Call {who}</source>
      <translation>Ring til {who}</translation>
    </message>
    <message>
      <source>Comment for {who}</source>
      <translation>Kommentér hos {who}</translation>
    </message>
    <message>
      <source>Copy here</source>
      <translation>Kopiér hertil</translation>
    </message>
    <message>
      <source>Introduce {who}</source>
      <translation>Introducér {who}</translation>
    </message>
    <message>
      <source>Invite {who}</source>
      <translation>Invitér {who}</translation>
    </message>
    <message>
      <source>Mail {who}</source>
      <translation>Mail til {who}</translation>
    </message>
    <message>
      <source>Meet {who}</source>
      <translation>Mød {who}</translation>
    </message>
    <message>
      <source>Move the series</source>
      <translation>Flyt serien</translation>
    </message>
    <message numerus="yes">
      <source>Overdue %Ln day(s)</source>
      <translation>
        <numerusform>%Ln dag forfalden</numerusform>
        <numerusform>%Ln dage forfalden</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposed: {plan}</source>
      <translation>Foreslået: {plan}</translation>
    </message>
    <message>
      <source>Write to {who}</source>
      <translation>Skriv til {who}</translation>
    </message>
    <message>
      <source>for the goal {what}</source>
      <translation>til målet {what}</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <translation>
        <numerusform>{name} og %Ln mere</numerusform>
        <numerusform>{name} og %Ln flere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlansCard</name>
    <message>
      <source>Nothing planned. Drag the goal or its people onto a day of the calendar.</source>
      <translation>Intet planlagt. Træk målet eller dets personer til en dag i kalenderen.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Planer</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>{open} open · {done} done</source>
      <translation>{open} åbne · {done} færdige</translation>
    </message>
  </context>
  <context>
    <name>PlatformsSheet</name>
    <message>
      <source>Add a network</source>
      <translation>Tilføj et netværk</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Vælg…</translation>
    </message>
    <message>
      <source>Invite first on</source>
      <translation>Inviter først på</translation>
    </message>
    <message>
      <source>New network</source>
      <translation>Nyt netværk</translation>
    </message>
    <message>
      <source>One network comes first, one second. Make your profile there complete before you invite.</source>
      <translation>Ét netværk kommer først, ét som nummer to. Gør din profil dér komplet, før du inviterer.</translation>
    </message>
    <message>
      <source>Platforms and my profile</source>
      <translation>Platforme og min profil</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>closed since {year}</source>
      <translation>lukket siden {year}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>først</translation>
    </message>
    <message>
      <source>profile {done} of {total}</source>
      <translation>profil {done} af {total}</translation>
    </message>
    <message>
      <source>second</source>
      <translation>nummer to</translation>
    </message>
    <message>
      <source>then on</source>
      <translation>derefter på</translation>
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
      <translation>Der er intet nummer i “{value}”.</translation>
    </message>
    <message>
      <source>“{value}” is no e-mail address.</source>
      <translation>“{value}” er ikke en e-mailadresse.</translation>
    </message>
    <message>
      <source>“{value}” is no web address.</source>
      <translation>“{value}” er ikke en webadresse.</translation>
    </message>
  </context>
  <context>
    <name>PreferencesSheet</name>
    <message>
      <source>As the system</source>
      <translation>Som systemet</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Mørkt</translation>
    </message>
    <message>
      <source>Home country</source>
      <translation>Hjemland</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Lyst</translation>
    </message>
    <message>
      <source>Not set</source>
      <translation>Ikke valgt</translation>
    </message>
    <message>
      <source>Phone numbers without a country code are read as this country's.</source>
      <translation>Telefonnumre uden landekode læses som dette lands.</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Udseende</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>10 articles that people comment on</source>
      <translation>10 artikler, som folk kommenterer</translation>
    </message>
    <message>
      <source>10 friends and colleagues in a new country</source>
      <translation>10 venner og kolleger i et nyt land</translation>
    </message>
    <message>
      <source>2 talks abroad</source>
      <translation>2 foredrag i udlandet</translation>
    </message>
    <message>
      <source>5 new customers</source>
      <translation>5 nye kunder</translation>
    </message>
    <message>
      <source>5 new friends</source>
      <translation>5 nye venner</translation>
    </message>
    <message>
      <source>A job for a former colleague</source>
      <translation>Et job til en tidligere kollega</translation>
    </message>
    <message>
      <source>A new job</source>
      <translation>Et nyt job</translation>
    </message>
    <message>
      <source>Be read and heard in your field</source>
      <translation>Bliv læst og hørt i dit fag</translation>
    </message>
    <message>
      <source>Bring together who can help each other</source>
      <translation>Før dem sammen, der kan hjælpe hinanden</translation>
    </message>
    <message>
      <source>CEO</source>
      <translation>CEO</translation>
    </message>
    <message>
      <source>CEO, HR manager, recruiter</source>
      <translation>direktør, HR-chef, rekrutteringskonsulent</translation>
    </message>
    <message>
      <source>Colleagues by way of people you trust</source>
      <translation>Kolleger gennem folk, du stoler på</translation>
    </message>
    <message>
      <source>Founders, investors, advisers</source>
      <translation>Stiftere, investorer, rådgivere</translation>
    </message>
    <message>
      <source>Hire 2 colleagues</source>
      <translation>Ansæt 2 kolleger</translation>
    </message>
    <message>
      <source>Hosts who look for speakers</source>
      <translation>Værter, der søger oplægsholdere</translation>
    </message>
    <message>
      <source>In your own words</source>
      <translation>Med dine egne ord</translation>
    </message>
    <message>
      <source>Introduce 12 people to one another</source>
      <translation>Introducér 12 personer for hinanden</translation>
    </message>
    <message>
      <source>Open a door for a former colleague</source>
      <translation>Åbn en dør for en tidligere kollega</translation>
    </message>
    <message>
      <source>People to spend free time with</source>
      <translation>Mennesker at være sammen med i fritiden</translation>
    </message>
    <message>
      <source>People where you are going to live</source>
      <translation>Mennesker dér, hvor du skal bo</translation>
    </message>
    <message>
      <source>Start a company</source>
      <translation>Start en virksomhed</translation>
    </message>
    <message>
      <source>Those who hire in your field</source>
      <translation>Dem, der ansætter i dit fag</translation>
    </message>
    <message>
      <source>Ways into the companies you want</source>
      <translation>Veje ind i de virksomheder, du ønsker</translation>
    </message>
    <message>
      <source>conference host, speaker, moderator</source>
      <translation>konferencevært, foredragsholder, moderator</translation>
    </message>
    <message>
      <source>founder, investor, auditor, lawyer</source>
      <translation>stifter, investor, revisor, advokat</translation>
    </message>
    <message>
      <source>journalist, editor</source>
      <translation>journalist, redaktør</translation>
    </message>
  </context>
  <context>
    <name>PreviewPage</name>
    <message numerus="yes">
      <source>%Ln card(s) differ from what you wrote. Undecided, yours stays.</source>
      <translation>
        <numerusform>%Ln kort afviger fra det, du har skrevet. Uden afgørelse bliver dit stående.</numerusform>
        <numerusform>%Ln kort afviger fra det, du har skrevet. Uden afgørelse bliver dit stående.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) may be people you have. Undecided, they are added; Find duplicates offers them later.</source>
      <translation>
        <numerusform>%Ln kort kan være en, du allerede har. Uden afgørelse tilføjes det; Find dubletter viser det senere.</numerusform>
        <numerusform>%Ln kort kan være personer, du allerede har. Uden afgørelse tilføjes de; Find dubletter viser dem senere.</numerusform>
      </translation>
    </message>
    <message>
      <source>Decide now</source>
      <translation>Afgør nu</translation>
    </message>
  </context>
  <context>
    <name>PrintSheet</name>
    <message>
      <source>Larger</source>
      <translation>Større</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Næste side</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Side {page} af {pages}</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Forrige side</translation>
    </message>
    <message>
      <source>Print plan</source>
      <translation>Udskriv plan</translation>
    </message>
    <message>
      <source>Save plan as PDF</source>
      <translation>Gem plan som PDF</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gemt som {file}</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mindre</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>Hele siden</translation>
    </message>
  </context>
  <context>
    <name>Profile</name>
    <message>
      <source>A face, well lit, as you look when one meets you.</source>
      <translation>Et ansigt i godt lys, som du ser ud, når man møder dig.</translation>
    </message>
    <message>
      <source>A few sentences: what you offer, and what you look for.</source>
      <translation>Et par sætninger: hvad du tilbyder, og hvad du søger.</translation>
    </message>
    <message>
      <source>A short one with your name, chosen in the settings of the network.</source>
      <translation>En kort med dit navn, valgt i netværkets indstillinger.</translation>
    </message>
    <message>
      <source>An e-mail address or number by which you can be reached.</source>
      <translation>En e-mailadresse eller et nummer, du kan nås på.</translation>
    </message>
    <message>
      <source>Contact details</source>
      <translation>Kontaktoplysninger</translation>
    </message>
    <message>
      <source>Current position</source>
      <translation>Nuværende stilling</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Overskrift</translation>
    </message>
    <message>
      <source>Judged by the text below: it holds a word of an active goal.</source>
      <translation>Bedømmes efter teksten nedenfor: den rummer et ord fra et aktivt mål.</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Sted</translation>
    </message>
    <message>
      <source>Own web address</source>
      <translation>Egen webadresse</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Purpose that names a goal</source>
      <translation>Formål, der nævner et mål</translation>
    </message>
    <message>
      <source>Skills</source>
      <translation>Kompetencer</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumé</translation>
    </message>
    <message>
      <source>The five that your goals need stand first.</source>
      <translation>De fem, dine mål har brug for, står først.</translation>
    </message>
    <message>
      <source>Two people who say what it was like to work with you.</source>
      <translation>To personer, der fortæller, hvordan det var at arbejde med dig.</translation>
    </message>
    <message>
      <source>Two recommendations</source>
      <translation>To anbefalinger</translation>
    </message>
    <message>
      <source>What you do for whom, rather than a title alone.</source>
      <translation>Hvad du gør for hvem, snarere end blot en titel.</translation>
    </message>
    <message>
      <source>What you do today, and since when.</source>
      <translation>Hvad du laver i dag, og siden hvornår.</translation>
    </message>
    <message>
      <source>Where you work: people look for others near them.</source>
      <translation>Hvor du arbejder: folk leder efter andre i nærheden.</translation>
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>A complete profile has ten things. You tick nine of them; the purpose is judged by its text, which has to hold a word of an active goal.</source>
      <translation>En komplet profil har ti ting. De ni krydser du af; formålet bedømmes efter teksten, som skal rumme et ord fra et aktivt mål.</translation>
    </message>
    <message>
      <source>Address of my profile</source>
      <translation>Min profils adresse</translation>
    </message>
    <message>
      <source>All of it is done</source>
      <translation>Det hele er på plads</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Kopiér tekst</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Overskrift</translation>
    </message>
    <message>
      <source>In order on {network}: {items}.</source>
      <translation>I orden på {network}: {items}.</translation>
    </message>
    <message>
      <source>My profile</source>
      <translation>Min profil</translation>
    </message>
    <message>
      <source>My profile on {network}</source>
      <translation>Min profil på {network}</translation>
    </message>
    <message>
      <source>Open my profile</source>
      <translation>Åbn min profil</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Formål</translation>
    </message>
    <message>
      <source>Still missing: {items}.</source>
      <translation>Mangler endnu: {items}.</translation>
    </message>
    <message>
      <source>Use the purpose from About me</source>
      <translation>Brug formålet fra Om mig</translation>
    </message>
    <message>
      <source>What you want and for whom, as your profile says it.</source>
      <translation>Hvad du vil og for hvem, som din profil siger det.</translation>
    </message>
    <message>
      <source>Words of your goals: {words}.</source>
      <translation>Ord fra dine mål: {words}.</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>intet endnu</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} af {total}</translation>
    </message>
  </context>
  <context>
    <name>ProfileRow</name>
    <message>
      <source>Address of the profile, or the name there</source>
      <translation>Profilens adresse eller navnet der</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Platform</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>“{value}” is no web address.</source>
      <translation>“{value}” er ikke en webadresse.</translation>
    </message>
  </context>
  <context>
    <name>ProgressPage</name>
    <message>
      <source>Progress</source>
      <translation>Fremgang</translation>
    </message>
    <message>
      <source>{done} %</source>
      <translation>{done} %</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} af {total}</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Cancelling …</source>
      <translation>Annullerer …</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fremgang</translation>
    </message>
    <message>
      <source>{what} {done} of {total}</source>
      <translation>{what} {done} af {total}</translation>
    </message>
  </context>
  <context>
    <name>ProposalList</name>
    <message>
      <source>Proposals</source>
      <translation>Forslag</translation>
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
      <translation>Dag</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Kassér</translation>
    </message>
    <message>
      <source>Half of the touches go to invitations, people you know first, then those who serve a goal most; three in ten keep rhythms that are due; two in ten go to ties that lack your time.</source>
      <translation>Halvdelen går til invitationer, først dem, du kender, så dem, der tjener et mål mest; tre af ti holder rytmer, der forfalder; to af ti går til relationer, der mangler din tid.</translation>
    </message>
    <message>
      <source>Looking for people and free days …</source>
      <translation>Finder personer og ledige dage …</translation>
    </message>
    <message>
      <source>No day gets more plans than it bears, none more invitations than your quota, no month more notes than the platform allows, no week more minutes than you have. Weekends, quiet days, holidays and busy times are left out, and nobody comes twice.</source>
      <translation>Ingen dag får flere planer, end den kan bære, ingen flere invitationer end din kvote, ingen måned flere noter, end platformen tillader, ingen uge flere minutter, end du har. Weekender, stille dage, helligdage og optagne tider springes over, og ingen kommer to gange.</translation>
    </message>
    <message>
      <source>Nobody waits for you in these weeks, or the days are full. Make a goal, say how well you know people, or import some.</source>
      <translation>Ingen venter på dig i disse uger, eller dagene er fulde. Lav et mål, sig hvor godt du kender folk, eller importér nogle.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <source>Nothing to propose</source>
      <translation>Intet at foreslå</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>Forslag</translation>
    </message>
    <message>
      <source>Proposal for {goal}</source>
      <translation>Forslag til {goal}</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln</source>
      <translation>
        <numerusform>Tag %Ln</numerusform>
        <numerusform>Tag %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Take them</source>
      <translation>Tag dem</translation>
    </message>
    <message>
      <source>Tick all proposals</source>
      <translation>Sæt flueben ved alle forslag</translation>
    </message>
    <message>
      <source>Tick no proposal</source>
      <translation>Fjern alle flueben</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Uger</translation>
    </message>
    <message>
      <source>Weeks: </source>
      <translation>Uger: </translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message>
      <source>Why? It can also be written when it is due</source>
      <translation>Hvorfor? Det kan også skrives, når det er tid</translation>
    </message>
    <message numerus="yes">
      <source>{taken} of %Ln</source>
      <translation>
        <numerusform>{taken} af %Ln</numerusform>
        <numerusform>{taken} af %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message>
      <source>Ask {connector} to introduce {name}</source>
      <translation>Bed {connector} om at introducere {name}</translation>
    </message>
    <message>
      <source>due on {day}</source>
      <translation>forfalder {day}</translation>
    </message>
    <message numerus="yes">
      <source>every %Ln days</source>
      <translation>
        <numerusform>hver dag</numerusform>
        <numerusform>hver %Ln. dag</numerusform>
      </translation>
    </message>
    <message>
      <source>for {goal}</source>
      <translation>for {goal}</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>seneste kontakt {day}</translation>
    </message>
    <message>
      <source>no contact known</source>
      <translation>ingen kontakt kendt</translation>
    </message>
    <message>
      <source>overdue since {day}</source>
      <translation>forfalden siden {day}</translation>
    </message>
    <message>
      <source>own rhythm</source>
      <translation>egen rytme</translation>
    </message>
    <message>
      <source>rhythm of a group</source>
      <translation>rytme fra en gruppe</translation>
    </message>
    <message>
      <source>rhythm of a tag</source>
      <translation>rytme fra et mærke</translation>
    </message>
    <message>
      <source>rhythm of the tie</source>
      <translation>relationens rytme</translation>
    </message>
    <message>
      <source>this month's notes on {platform} are used up</source>
      <translation>månedens noter på {platform} er brugt op</translation>
    </message>
    <message>
      <source>{platform} holds no more connections</source>
      <translation>{platform} rummer ikke flere forbindelser</translation>
    </message>
    <message>
      <source>{tie}: {share} % of your time, {wanted} % wanted</source>
      <translation>{tie}: {share} % af din tid, {wanted} % ønsket</translation>
    </message>
    <message>
      <source>{tie}: {wanted} % of your time wanted</source>
      <translation>{tie}: {wanted} % af din tid ønsket</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Import into my contacts</source>
      <translation>Importér i mine kontakter</translation>
    </message>
    <message>
      <source>Import into the sample data</source>
      <translation>Importér i eksempeldata</translation>
    </message>
    <message>
      <source>Import into your own contacts?</source>
      <translation>Vil du importere i dine egne kontakter?</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Forlad</translation>
    </message>
    <message>
      <source>Leave the work undone?</source>
      <translation>Vil du gå videre, før arbejdet er færdigt?</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afslut</translation>
    </message>
    <message>
      <source>Quit and leave the work undone?</source>
      <translation>Vil du afslutte, før arbejdet er færdigt?</translation>
    </message>
    <message>
      <source>Work is still going on. If you leave this book now, nothing of it is kept; what was saved before is safe.</source>
      <translation>Arbejdet er stadig i gang. Hvis du forlader adressebogen nu, bevares intet af det; det, der var gemt i forvejen, er i behold.</translation>
    </message>
    <message>
      <source>Work is still going on. If you quit now, nothing of it is kept; what was saved before is safe.</source>
      <translation>Arbejdet er stadig i gang. Hvis du afslutter nu, bevares intet af det; det, der var gemt i forvejen, er i behold.</translation>
    </message>
    <message>
      <source>You are looking at sample data, which is kept apart from your own contacts.</source>
      <translation>Du ser på eksempeldata, som holdes adskilt fra dine egne kontakter.</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>, then </source>
      <translation>, så </translation>
    </message>
    <message>
      <source>A close or good contact is one step away; another way counts by how well each of its people know one another. Urgency is how far the goal is behind.</source>
      <translation>En tæt eller god kontakt er ét skridt væk; en anden vej tæller efter, hvor godt personerne på den kender hinanden. Hvor meget det haster, er hvor langt målet er bagud.</translation>
    </message>
    <message>
      <source>A way to them</source>
      <translation>En vej til dem</translation>
    </message>
    <message>
      <source>Connected already</source>
      <translation>Allerede forbundet</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <source>Do not serve this goal</source>
      <translation>Tjener ikke dette mål</translation>
    </message>
    <message>
      <source>Do not want to be contacted</source>
      <translation>Vil ikke kontaktes</translation>
    </message>
    <message>
      <source>In the area</source>
      <translation>I området</translation>
    </message>
    <message>
      <source>Invited or planned</source>
      <translation>Inviteret eller planlagt</translation>
    </message>
    <message>
      <source>Is what you look for</source>
      <translation>Er det, du søger</translation>
    </message>
    <message>
      <source>Left out by you</source>
      <translation>Udeladt af dig</translation>
    </message>
    <message>
      <source>On your platforms</source>
      <translation>På dine platforme</translation>
    </message>
    <message>
      <source>Outside the area</source>
      <translation>Uden for området</translation>
    </message>
    <message>
      <source>People you know already</source>
      <translation>Personer, du allerede kender</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>Udskyd</translation>
    </message>
    <message>
      <source>Somebody was asked to introduce you</source>
      <translation>Nogen er bedt om at introducere dig</translation>
    </message>
    <message>
      <source>To invite</source>
      <translation>Kan inviteres</translation>
    </message>
    <message>
      <source>Urgency of the goal</source>
      <translation>Hvor meget målet haster</translation>
    </message>
    <message>
      <source>Withdrawn not long ago</source>
      <translation>Trukket tilbage for nylig</translation>
    </message>
    <message>
      <source>Works at {company}, which this goal is after</source>
      <translation>Arbejder hos {company}, som dette mål sigter på</translation>
    </message>
    <message>
      <source>by {channel}</source>
      <translation>med {channel}</translation>
    </message>
    <message>
      <source>connected</source>
      <translation>forbundet</translation>
    </message>
    <message>
      <source>connected since {day}</source>
      <translation>forbundet siden {day}</translation>
    </message>
    <message>
      <source>declined</source>
      <translation>afslået</translation>
    </message>
    <message>
      <source>declined on {day}</source>
      <translation>afslået den {day}</translation>
    </message>
    <message>
      <source>in {place}</source>
      <translation>i {place}</translation>
    </message>
    <message>
      <source>invited</source>
      <translation>inviteret</translation>
    </message>
    <message>
      <source>invited on {day}</source>
      <translation>inviteret den {day}</translation>
    </message>
    <message>
      <source>invited you</source>
      <translation>har inviteret dig</translation>
    </message>
    <message>
      <source>invited you on {day}</source>
      <translation>inviterede dig den {day}</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>udeladt</translation>
    </message>
    <message>
      <source>next to the area</source>
      <translation>ved siden af området</translation>
    </message>
    <message>
      <source>on {platform}</source>
      <translation>på {platform}</translation>
    </message>
    <message>
      <source>outside the area</source>
      <translation>uden for området</translation>
    </message>
    <message>
      <source>place unknown</source>
      <translation>sted ukendt</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planlagt</translation>
    </message>
    <message>
      <source>planned for {day}</source>
      <translation>planlagt til {day}</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>udskudt</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>valgt af dig</translation>
    </message>
    <message>
      <source>target ✓</source>
      <translation>ønsket virksomhed ✓</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>til {day}</translation>
    </message>
    <message>
      <source>via {name} ({percent} %)</source>
      <translation>via {name} ({percent} %)</translation>
    </message>
    <message>
      <source>you declined</source>
      <translation>du afslog</translation>
    </message>
    <message>
      <source>you declined on {day}</source>
      <translation>du afslog den {day}</translation>
    </message>
    <message>
      <source>{criterion} ✓</source>
      <translation>{criterion} ✓</translation>
    </message>
    <message>
      <source>{name} was asked</source>
      <translation>{name} er spurgt</translation>
    </message>
    <message>
      <source>{name}: {score} of 100 points.</source>
      <translation>{name}: {score} af 100 point.</translation>
    </message>
    <message>
      <source>{part}: {points} of {most}</source>
      <translation>{part}: {points} af {most}</translation>
    </message>
    <message>
      <source>{people}: {percent} %</source>
      <translation>{people}: {percent} %</translation>
    </message>
    <message>
      <source>{people}: {percent} %, a guess from the same company</source>
      <translation>{people}: {percent} %, et gæt ud fra samme virksomhed</translation>
    </message>
    <message>
      <source>{percent} % of it known</source>
      <translation>{percent} % af det kendt</translation>
    </message>
  </context>
  <context>
    <name>QueueListModel</name>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>What they do</source>
      <translation>Hvad de laver</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>Hvorfor her</translation>
    </message>
    <message>
      <source>nothing of what you look for</source>
      <translation>intet af det, du søger</translation>
    </message>
    <message>
      <source>only {reasons}</source>
      <translation>kun {reasons}</translation>
    </message>
  </context>
  <context>
    <name>QueueListSheet</name>
    <message numerus="yes">
      <source>Bring %Ln back</source>
      <translation>
        <numerusform>Tag %Ln tilbage</numerusform>
        <numerusform>Tag %Ln tilbage</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring all back</source>
      <translation>Tag alle tilbage</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Looking through your book…</source>
      <translation>Ser din adressebog igennem…</translation>
    </message>
    <message>
      <source>Nobody stands in this list any more.</source>
      <translation>Der står ingen på denne liste mere.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln in contacts</source>
      <translation>
        <numerusform>Vis %Ln i kontakter</numerusform>
        <numerusform>Vis %Ln i kontakter</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all in contacts</source>
      <translation>Vis alle i kontakter</translation>
    </message>
  </context>
  <context>
    <name>QueueLists</name>
    <message>
      <source>Show in contacts</source>
      <translation>Vis i kontakter</translation>
    </message>
    <message>
      <source>Show in contacts: {list}</source>
      <translation>Vis i kontakter: {list}</translation>
    </message>
    <message numerus="yes">
      <source>Where the other %Ln people are</source>
      <translation>
        <numerusform>Hvor den anden %Ln person er</numerusform>
        <numerusform>Hvor de andre %Ln personer er</numerusform>
      </translation>
    </message>
    <message>
      <source>Who and why</source>
      <translation>Hvem og hvorfor</translation>
    </message>
    <message>
      <source>Who and why: {list}</source>
      <translation>Hvem og hvorfor: {list}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>lukket</translation>
    </message>
    <message>
      <source>open</source>
      <translation>åben</translation>
    </message>
  </context>
  <context>
    <name>RelationSheet</name>
    <message>
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <source>Add a relationship</source>
      <translation>Tilføj en forbindelse</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose a person of this book from the list.</source>
      <translation>Vælg en person i adressebogen på listen.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Hvordan</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Relationship</source>
      <translation>Forbindelse</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>since when, from where</source>
      <translation>siden hvornår, hvorfra</translation>
    </message>
  </context>
  <context>
    <name>Relations</name>
    <message>
      <source>has met</source>
      <translation>har mødt</translation>
    </message>
    <message>
      <source>introduced</source>
      <translation>har introduceret</translation>
    </message>
    <message>
      <source>introduced by</source>
      <translation>introduceret af</translation>
    </message>
    <message>
      <source>knows</source>
      <translation>kender</translation>
    </message>
    <message>
      <source>knows well</source>
      <translation>kender godt</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>leder</translation>
    </message>
    <message>
      <source>manages</source>
      <translation>leder for</translation>
    </message>
    <message>
      <source>partner</source>
      <translation>partner</translation>
    </message>
    <message>
      <source>related to</source>
      <translation>har forbindelse til</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message numerus="yes">
      <source>%Ln overdue</source>
      <translation>
        <numerusform>%Ln forfalden</numerusform>
        <numerusform>%Ln forfaldne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln planned today</source>
      <translation>
        <numerusform>%Ln planlagt i dag</numerusform>
        <numerusform>%Ln planlagt i dag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plans are due</source>
      <translation>
        <numerusform>%Ln plan er nu</numerusform>
        <numerusform>%Ln planer er nu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Today: %Ln planned</source>
      <translation>
        <numerusform>I dag: %Ln planlagt</numerusform>
        <numerusform>I dag: %Ln planlagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>for {goal}</source>
      <translation>for {goal}</translation>
    </message>
  </context>
  <context>
    <name>RemindersSheet</name>
    <message>
      <source> minutes before</source>
      <translation> minutter før</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>For plans with a time</source>
      <translation>For planer med et tidspunkt</translation>
    </message>
    <message>
      <source>Icon in the tray; a closed window stays there</source>
      <translation>Ikon i systembakken; et lukket vindue bliver der</translation>
    </message>
    <message>
      <source>Minutes before</source>
      <translation>Minutter før</translation>
    </message>
    <message>
      <source>Once a day, what the day holds, at</source>
      <translation>En gang om dagen, hvad dagen byder på, klokken</translation>
    </message>
    <message>
      <source>Others may see your screen: without it a reminder tells the kind and the time.</source>
      <translation>Andre kan se din skærm: uden det siger en påmindelse kun, hvad det er, og hvornår.</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Påmindelser</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Say whom a plan is with</source>
      <translation>Sig, hvem en plan er med</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Start, når jeg logger ind</translation>
    </message>
    <message>
      <source>They come from this computer alone, while NetPlanner runs.</source>
      <translation>De kommer kun fra denne computer, mens NetPlanner kører.</translation>
    </message>
    <message>
      <source>This desktop shows no tray. Reminders are shown in the window instead.</source>
      <translation>Dette skrivebord har ingen systembakke. Påmindelser vises i vinduet i stedet.</translation>
    </message>
    <message>
      <source>Time of the day's summary</source>
      <translation>Klokkeslæt for dagens oversigt</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>Open today</source>
      <translation>Åbn i dag</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Copied</source>
      <translation>Kopieret</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Kopiér listen</translation>
    </message>
    <message>
      <source>Set for all these people…</source>
      <translation>Angiv for alle disse personer…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Vis i mappe</translation>
    </message>
    <message>
      <source>Show these people</source>
      <translation>Vis disse personer</translation>
    </message>
    <message>
      <source>The cards that failed are kept in {file}. Mend them and drop the file here again.</source>
      <translation>De kort, der ikke gik ind, ligger i {file}. Ret dem, og slip filen her igen.</translation>
    </message>
  </context>
  <context>
    <name>ResultsSheet</name>
    <message>
      <source>All goals</source>
      <translation>Alle mål</translation>
    </message>
    <message>
      <source>All time</source>
      <translation>Al tid</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Seneste 12 måneder</translation>
    </message>
    <message>
      <source>Last 90 days</source>
      <translation>Seneste 90 dage</translation>
    </message>
    <message>
      <source>Nobody was invited in this time.</source>
      <translation>Ingen blev inviteret i denne periode.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Periode</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultater</translation>
    </message>
    <message>
      <source>What came of your invitations, talks and introductions</source>
      <translation>Hvad der kom ud af dine invitationer, foredrag og introduktioner</translation>
    </message>
  </context>
  <context>
    <name>ReviewCard</name>
    <message>
      <source>Change</source>
      <translation>Skift</translation>
    </message>
    <message>
      <source>Change the review</source>
      <translation>Ret evalueringen</translation>
    </message>
    <message>
      <source>No review yet. A few lines now help the next goal.</source>
      <translation>Ingen evaluering endnu. Nogle få linjer nu hjælper det næste mål.</translation>
    </message>
    <message>
      <source>What worked</source>
      <translation>Det, der virkede</translation>
    </message>
    <message>
      <source>Write the review</source>
      <translation>Skriv evalueringen</translation>
    </message>
    <message>
      <source>finished on {day}</source>
      <translation>afsluttet den {day}</translation>
    </message>
    <message>
      <source>{done} of {amount} reached</source>
      <translation>{done} af {amount} nået</translation>
    </message>
  </context>
  <context>
    <name>RhythmPanel</name>
    <message>
      <source> days</source>
      <translation> dage</translation>
    </message>
    <message>
      <source>2 weeks</source>
      <translation>2 uger</translation>
    </message>
    <message>
      <source>As the tie</source>
      <translation>Som relationen</translation>
    </message>
    <message>
      <source>Days between two touches</source>
      <translation>Dage mellem to kontakter</translation>
    </message>
    <message>
      <source>Half a year</source>
      <translation>Halvt år</translation>
    </message>
    <message>
      <source>How often to be in touch with {name}?</source>
      <translation>Hvor ofte vil du holde kontakten med {name}?</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Måned</translation>
    </message>
    <message>
      <source>Or every</source>
      <translation>Eller hver</translation>
    </message>
    <message>
      <source>Quarter</source>
      <translation>Kvartal</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Vælg</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>År</translation>
    </message>
  </context>
  <context>
    <name>RowMenu</name>
    <message numerus="yes">
      <source>For all %Ln alike</source>
      <translation>
        <numerusform>For %Ln af samme slags</numerusform>
        <numerusform>For alle %Ln af samme slags</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rows</name>
    <message>
      <source>Move down</source>
      <translation>Flyt ned</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Flyt op</translation>
    </message>
    <message>
      <source>Preferred</source>
      <translation>Foretrukken</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
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
      <translation>En persons point består af disse fem dele.</translation>
    </message>
    <message>
      <source>As the method has it</source>
      <translation>Som metoden har det</translation>
    </message>
    <message>
      <source>By them goals rank whom to invite. They are kept in your book and travel with its backups.</source>
      <translation>Efter dem rangordner mål, hvem der skal inviteres. De ligger i din bog og følger med dens sikkerhedskopier.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Contacts at a place</source>
      <translation>Kontakter på et sted</translation>
    </message>
    <message>
      <source>From so many on a place of a goal's area counts as covered.</source>
      <translation>Fra så mange tæller et sted i et måls område som dækket.</translation>
    </message>
    <message>
      <source>Invitations a day</source>
      <translation>Invitationer om dagen</translation>
    </message>
    <message>
      <source>Over so many steps others may lead you to a person. The best ways are short.</source>
      <translation>Over så mange led kan andre føre dig til en person. De bedste veje er korte.</translation>
    </message>
    <message>
      <source>Rules of the queue</source>
      <translation>Køens regler</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>So many are planned for a day at most: each of them deserves its own why.</source>
      <translation>Så mange planlægges højst pr. dag: hver af dem fortjener sit eget hvorfor.</translation>
    </message>
    <message>
      <source>Steps of a way</source>
      <translation>Led i en vej</translation>
    </message>
    <message>
      <source>Together 100 %.</source>
      <translation>Tilsammen 100 %.</translation>
    </message>
    <message>
      <source>Together {percent} %; they count by their share of that.</source>
      <translation>Tilsammen {percent} %; de tæller efter deres andel af det.</translation>
    </message>
    <message>
      <source>of them close or good</source>
      <translation>heraf tætte eller gode</translation>
    </message>
  </context>
  <context>
    <name>SampleLine</name>
    <message>
      <source>Back to my contacts</source>
      <translation>Tilbage til mine kontakter</translation>
    </message>
    <message>
      <source>Sample data: everyone here is invented. Your own book is kept apart.</source>
      <translation>Eksempeldata: Alle her er opdigtede. Din egen adressebog holdes adskilt.</translation>
    </message>
  </context>
  <context>
    <name>ScoreButton</name>
    <message>
      <source>How is this calculated?</source>
      <translation>Hvordan er det beregnet?</translation>
    </message>
    <message>
      <source>{score} points. How is this calculated?</source>
      <translation>{score} point. Hvordan er det beregnet?</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Search</source>
      <translation>Søg</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Søg i alt</translation>
    </message>
    <message>
      <source>Search people, goals and plans, or type a command</source>
      <translation>Søg, eller skriv en kommando</translation>
    </message>
    <message>
      <source>Search, or type a command</source>
      <translation>Søg, eller skriv en kommando</translation>
    </message>
  </context>
  <context>
    <name>SevenSteps</name>
    <message>
      <source>A contact nobody hears from is an address. A profile alone brings nothing; a word now and then does.</source>
      <translation>En kontakt, som ingen hører fra, er en adresse. En profil alene giver ingenting; et ord nu og da gør.</translation>
    </message>
    <message>
      <source>A goal still lacks something: complete it.</source>
      <translation>Et mål mangler stadig noget: Gør det færdigt.</translation>
    </message>
    <message>
      <source>A place narrows the search to people you can meet, and shows where you know nobody.</source>
      <translation>Et sted afgrænser søgningen til folk, du kan møde, og viser, hvor du ingen kender.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Område</translation>
    </message>
    <message>
      <source>Choose a second platform beside the first.</source>
      <translation>Vælg en anden platform ved siden af den første.</translation>
    </message>
    <message>
      <source>Choose area</source>
      <translation>Vælg område</translation>
    </message>
    <message>
      <source>Choose platforms</source>
      <translation>Vælg platforme</translation>
    </message>
    <message>
      <source>Choose the platform that you will use most.</source>
      <translation>Vælg den platform, du vil bruge mest.</translation>
    </message>
    <message>
      <source>Complete goal</source>
      <translation>Gør målet færdigt</translation>
    </message>
    <message>
      <source>Complete profile</source>
      <translation>Gør profilen færdig</translation>
    </message>
    <message>
      <source>Complete your profile, with your purpose in it.</source>
      <translation>Gør din profil færdig, med dit formål i den.</translation>
    </message>
    <message>
      <source>Decide on ten</source>
      <translation>Tag stilling til ti</translation>
    </message>
    <message>
      <source>Done when a first platform and a different second one are chosen.</source>
      <translation>Klaret, når en første og en anden, forskellig platform er valgt.</translation>
    </message>
    <message>
      <source>Done when all {count} points of your profile on the first platform are in order. The purpose counts once its text holds a word of an active goal.</source>
      <translation>Klaret, når alle {count} punkter i din profil på den første platform er i orden. Formålet tæller, når teksten indeholder et ord fra et aktivt mål.</translation>
    </message>
    <message>
      <source>Done when at most {percent} % of your close and good contacts are overdue.</source>
      <translation>Klaret, når højst {percent} % af dine nære og gode kontakter er forfaldne.</translation>
    </message>
    <message>
      <source>Done when each active goal has an area or says “anywhere”.</source>
      <translation>Klaret, når hvert aktivt mål har et område eller siger “overalt”.</translation>
    </message>
    <message>
      <source>Done when each active goal says what, how many, by when, where and whom, and there is one at least.</source>
      <translation>Klaret, når hvert aktivt mål siger hvad, hvor mange, hvornår, hvor og hvem, og der er mindst ét.</translation>
    </message>
    <message>
      <source>Done when one invitation with a good why went out in the last {days} days.</source>
      <translation>Klaret, når én invitation med et godt hvorfor er sendt i de sidste {days} dage.</translation>
    </message>
    <message>
      <source>Done when {percent} % of the people you know are invited, connected or skipped with a reason.</source>
      <translation>Klaret, når {percent} % af dem, du kender, er inviteret, forbundet eller sprunget over med en grund.</translation>
    </message>
    <message>
      <source>Existing contacts</source>
      <translation>Nuværende kontakter</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Importér personer</translation>
    </message>
    <message>
      <source>Import the people you know.</source>
      <translation>Importér dem, du kender.</translation>
    </message>
    <message>
      <source>Invite someone new who serves a goal, and say why.</source>
      <translation>Invitér en ny, der bidrager til et mål, og skriv hvorfor.</translation>
    </message>
    <message>
      <source>Invite the people you know already, or skip them with a reason.</source>
      <translation>Invitér dem, du allerede kender, eller udelad dem med en grund.</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Hold kontakten</translation>
    </message>
    <message>
      <source>Most people use a network as an address book and cannot say why. Who knows what they want, and by when, knows whom to ask, and is understood.</source>
      <translation>De fleste bruger et netværk som adressebog og kan ikke sige hvorfor. Den, der ved, hvad han eller hun vil og hvornår, ved også, hvem der skal spørges, og bliver forstået.</translation>
    </message>
    <message>
      <source>New contacts</source>
      <translation>Nye kontakter</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Nyt mål</translation>
    </message>
    <message>
      <source>Now it is {done} of {total} people.</source>
      <translation>Nu er det {done} af {total} personer.</translation>
    </message>
    <message>
      <source>Now {done} of {total} are not overdue.</source>
      <translation>Nu er {done} af {total} ikke forfaldne.</translation>
    </message>
    <message>
      <source>One platform used well brings more than five half used. The second is for those who are not on the first.</source>
      <translation>Én platform, der bruges godt, giver mere end fem, der bruges halvt. Den anden er til dem, der ikke er på den første.</translation>
    </message>
    <message>
      <source>Only now come strangers who serve your goal: a few a day, each with the reason why you ask.</source>
      <translation>Først nu kommer fremmede, der tjener dit mål: nogle få om dagen, hver med grunden til, at du spørger.</translation>
    </message>
    <message>
      <source>Platforms</source>
      <translation>Platforme</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Formål</translation>
    </message>
    <message>
      <source>Say what you want, and by when: make a goal.</source>
      <translation>Sig, hvad du vil, og hvornår: Lav et mål.</translation>
    </message>
    <message>
      <source>Say where: give each goal an area, or “anywhere”.</source>
      <translation>Sig hvor: Giv hvert mål et område eller “overalt”.</translation>
    </message>
    <message>
      <source>Say whom you know well, and note when you last met.</source>
      <translation>Sig, hvem du kender godt, og notér, hvornår I sidst mødtes.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Vis dem</translation>
    </message>
    <message>
      <source>Sort people</source>
      <translation>Sortér personer</translation>
    </message>
    <message>
      <source>Those who know you answer first, and through them you reach the others.</source>
      <translation>De, der kender dig, svarer først, og gennem dem når du de andre.</translation>
    </message>
    <message>
      <source>Whoever you invite looks at your profile first. It should be whole, with a photo, and say what you want.</source>
      <translation>Den, du inviterer, ser først på din profil. Den skal være fuldstændig, have et foto og sige, hvad du vil.</translation>
    </message>
    <message>
      <source>Write to those you haven't heard from for long.</source>
      <translation>Skriv til dem, du længe ikke har hørt fra.</translation>
    </message>
    <message>
      <source>done</source>
      <translation>klaret</translation>
    </message>
    <message>
      <source>next</source>
      <translation>næste</translation>
    </message>
    <message>
      <source>open</source>
      <translation>åben</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} af {total}</translation>
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
      <translation>Ikke nok endnu</translation>
    </message>
  </context>
  <context>
    <name>SharesChart</name>
    <message>
      <source>Minutes</source>
      <translation>Minutter</translation>
    </message>
    <message>
      <source>Most people</source>
      <translation>De fleste</translation>
    </message>
    <message>
      <source>Tie</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Tilsammen</translation>
    </message>
    <message>
      <source>Where time goes</source>
      <translation>Hvor tiden går hen</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Dig</translation>
    </message>
    <message>
      <source>Your target</source>
      <translation>Ønsket</translation>
    </message>
    <message>
      <source>not enough yet</source>
      <translation>ikke nok endnu</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer invitations</source>
      <translation>Besvar invitationer</translation>
    </message>
    <message>
      <source>Companies</source>
      <translation>Virksomheder</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <source>Last imports</source>
      <translation>Seneste importer</translation>
    </message>
    <message>
      <source>More companies…</source>
      <translation>Flere virksomheder…</translation>
    </message>
    <message>
      <source>No contact for 90 days</source>
      <translation>90 dage uden kontakt</translation>
    </message>
    <message>
      <source>No e-mail</source>
      <translation>Uden e-mail</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Forfaldne</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Nyligt tilføjet</translation>
    </message>
    <message>
      <source>Smart lists</source>
      <translation>Smarte lister</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mærker</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Uden relation</translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message numerus="yes">
      <source>%Ln item(s)</source>
      <translation>
        <numerusform>%Ln post</numerusform>
        <numerusform>%Ln poster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln planer</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behold</translation>
    </message>
    <message>
      <source>Keep {name}</source>
      <translation>Behold {name}</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Samme person</translation>
    </message>
    <message>
      <source>What is marked new comes to the one you keep. Everybody's history, plans and goals stay, and a value that isn't chosen is kept in the note.</source>
      <translation>Det, der er mærket som nyt, kommer over på den, du beholder. Alles historie, planer og mål bliver, og en værdi, der ikke er valgt, gemmes i noten.</translation>
    </message>
    <message>
      <source>{name} is the same person</source>
      <translation>{name} er samme person</translation>
    </message>
    <message>
      <source>{value} · new</source>
      <translation>{value} · ny</translation>
    </message>
  </context>
  <context>
    <name>SideDelegate</name>
    <message>
      <source>New name of {name}</source>
      <translation>Nyt navn til {name}</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message numerus="yes">
      <source>Add %Ln selected person(s)</source>
      <translation>
        <numerusform>Tilføj %Ln valgt person</numerusform>
        <numerusform>Tilføj %Ln valgte personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete group</source>
      <translation>Slet gruppe</translation>
    </message>
    <message>
      <source>Delete smart list</source>
      <translation>Slet smart liste</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Slet mærke</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Rediger…</translation>
    </message>
    <message>
      <source>Join with</source>
      <translation>Slå sammen med</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Flyt ned</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Flyt op</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Ny gruppe…</translation>
    </message>
    <message>
      <source>New list</source>
      <translation>Ny liste</translation>
    </message>
    <message>
      <source>New smart list…</source>
      <translation>Ny smart liste…</translation>
    </message>
    <message>
      <source>Open company</source>
      <translation>Åbn virksomhed</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Omdøb</translation>
    </message>
    <message>
      <source>Sort undecided people…</source>
      <translation>Sortér personer uden relation…</translation>
    </message>
    <message numerus="yes">
      <source>Tag %Ln selected person(s)</source>
      <translation>
        <numerusform>Sæt mærket på %Ln valgt person</numerusform>
        <numerusform>Sæt mærket på %Ln valgte personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Tag the selected people…</source>
      <translation>Sæt mærke på de valgte personer…</translation>
    </message>
    <message numerus="yes">
      <source>Take from %Ln selected person(s)</source>
      <translation>
        <numerusform>Fjern fra %Ln valgt person</numerusform>
        <numerusform>Fjern fra %Ln valgte personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take out %Ln selected person(s)</source>
      <translation>
        <numerusform>Tag %Ln valgt person ud</numerusform>
        <numerusform>Tag %Ln valgte personer ud</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SideView</name>
    <message>
      <source>Lists of people</source>
      <translation>Lister over personer</translation>
    </message>
  </context>
  <context>
    <name>SkipPanel</name>
    <message>
      <source>Or your own reason, then Enter</source>
      <translation>Eller din egen grund, tryk derefter på Enter</translation>
    </message>
    <message>
      <source>Own reason</source>
      <translation>Egen grund</translation>
    </message>
    <message>
      <source>Why leave {name} out?</source>
      <translation>Hvorfor skal {name} udelades?</translation>
    </message>
  </context>
  <context>
    <name>SkipSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Udelad</translation>
    </message>
    <message>
      <source>Leave out for this goal</source>
      <translation>Udelad for dette mål</translation>
    </message>
    <message>
      <source>Why not?</source>
      <translation>Hvorfor ikke?</translation>
    </message>
    <message>
      <source>Write the reason in a few words.</source>
      <translation>Skriv grunden med få ord.</translation>
    </message>
    <message>
      <source>You see it again in the list of those left out.</source>
      <translation>Du ser den igen i listen over de udeladte.</translation>
    </message>
  </context>
  <context>
    <name>SmartListSheet</name>
    <message numerus="yes">
      <source>%Ln person(s) found now</source>
      <translation>
        <numerusform>%Ln person fundet lige nu</numerusform>
        <numerusform>%Ln personer fundet lige nu</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Edit smart list</source>
      <translation>Rediger smart liste</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Save as smart list</source>
      <translation>Gem som smart liste</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Søgning</translation>
    </message>
    <message>
      <source>Words, and conditions such as tag:customer, no:email or quiet:90.</source>
      <translation>Ord og betingelser som mærke:kunde, uden:email eller stille:90.</translation>
    </message>
    <message>
      <source>Words: {words}</source>
      <translation>Ord: {words}</translation>
    </message>
  </context>
  <context>
    <name>SphereChip</name>
    <message>
      <source>Business</source>
      <translation>Arbejde</translation>
    </message>
    <message>
      <source>Click to show all again.</source>
      <translation>Klik for at vise alt igen.</translation>
    </message>
    <message>
      <source>Only business is shown.</source>
      <translation>Kun arbejde vises.</translation>
    </message>
    <message>
      <source>Only what is private is shown.</source>
      <translation>Kun det private vises.</translation>
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
      <translation>Hvilke kontakter, mål og planer der vises</translation>
    </message>
  </context>
  <context>
    <name>StagedSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Work on meanwhile</source>
      <translation>Arbejd videre imens</translation>
    </message>
  </context>
  <context>
    <name>Star</name>
    <message>
      <source>Preferred</source>
      <translation>Foretrukken</translation>
    </message>
    <message>
      <source>Preferred: used first</source>
      <translation>Foretrukken: bruges først</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Import…</source>
      <translation>Importér…</translation>
    </message>
    <message>
      <source>Look around with sample data</source>
      <translation>Prøv med eksempeldata</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Indsæt tekst</translation>
    </message>
    <message>
      <source>Say what you want, by when, and why. Begin with the people you know.</source>
      <translation>Sig, hvad du vil, hvornår og hvorfor. Begynd med dem, du kender.</translation>
    </message>
    <message>
      <source>Shows how to get your contacts from there</source>
      <translation>Viser, hvordan du får dine kontakter derfra</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Start with an empty book</source>
      <translation>Begynd med en tom adressebog</translation>
    </message>
    <message>
      <source>We show you step by step how to get the file.</source>
      <translation>Vi viser dig trin for trin, hvordan du får filen.</translation>
    </message>
    <message>
      <source>Welcome to NetPlanner</source>
      <translation>Velkommen til NetPlanner</translation>
    </message>
    <message>
      <source>Where your contacts are now</source>
      <translation>Hvor dine kontakter er nu</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message>
      <source>Saved</source>
      <translation>Gemt</translation>
    </message>
    <message>
      <source>Saved · backed up {when}</source>
      <translation>Gemt · sikkerhedskopi {when}</translation>
    </message>
  </context>
  <context>
    <name>StepPlaces</name>
    <message>
      <source>Begin with the people you know?</source>
      <translation>Begynde med dem, du kender?</translation>
    </message>
    <message>
      <source>Begin with them</source>
      <translation>Begynd med dem</translation>
    </message>
    <message>
      <source>Go on anyway</source>
      <translation>Fortsæt alligevel</translation>
    </message>
    <message>
      <source>Those who know you answer first, and through them you reach the others. So far {percent} of them are decided.</source>
      <translation>De, der kender dig, svarer først, og gennem dem når du de andre. Indtil nu er der taget stilling til {percent} af dem.</translation>
    </message>
  </context>
  <context>
    <name>StepRow</name>
    <message>
      <source>Move this step up</source>
      <translation>Flyt dette trin op</translation>
    </message>
    <message>
      <source>Remove this step</source>
      <translation>Fjern dette trin</translation>
    </message>
    <message>
      <source>Somebody in the trash</source>
      <translation>En person i papirkurven</translation>
    </message>
    <message>
      <source>Step {number}: kind</source>
      <translation>Trin {number}: type</translation>
    </message>
    <message>
      <source>Step {number}: person</source>
      <translation>Trin {number}: person</translation>
    </message>
    <message>
      <source>Step {number}: which outcome or contact</source>
      <translation>Trin {number}: hvilket resultat eller hvilken kontakt</translation>
    </message>
    <message>
      <source>Which one?</source>
      <translation>Hvilket?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <source>an earlier outcome</source>
      <translation>et tidligere resultat</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%Ln candidate(s) added</source>
      <translation>
        <numerusform>%Ln kandidat tilføjet</numerusform>
        <numerusform>%Ln kandidater tilføjet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln candidate(s) removed</source>
      <translation>
        <numerusform>%Ln kandidat fjernet</numerusform>
        <numerusform>%Ln kandidater fjernet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) changed</source>
      <translation>
        <numerusform>%Ln kontakt rettet</numerusform>
        <numerusform>%Ln kontakter rettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) deleted</source>
      <translation>
        <numerusform>%Ln kontakt slettet</numerusform>
        <numerusform>%Ln kontakter slettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) imported</source>
      <translation>
        <numerusform>%Ln kontakt importeret</numerusform>
        <numerusform>%Ln kontakter importeret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) set to {tie}</source>
      <translation>
        <numerusform>Relation til %Ln kontakt: {tie}</numerusform>
        <numerusform>Relation til %Ln kontakter: {tie}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) tagged “{tag}”</source>
      <translation>
        <numerusform>%Ln kontakt mærket “{tag}”</numerusform>
        <numerusform>%Ln kontakter mærket “{tag}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln goal(s) deleted</source>
      <translation>
        <numerusform>%Ln mål slettet</numerusform>
        <numerusform>%Ln mål slettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln goal(s) set to {state}</source>
      <translation>
        <numerusform>%Ln mål: {state}</numerusform>
        <numerusform>%Ln mål: {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln group(s) of duplicates merged</source>
      <translation>
        <numerusform>%Ln gruppe dubletter flettet</numerusform>
        <numerusform>%Ln grupper dubletter flettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln imported contact(s) moved to the trash</source>
      <translation>
        <numerusform>%Ln importeret kontakt lagt i papirkurven</numerusform>
        <numerusform>%Ln importerede kontakter lagt i papirkurven</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invitation(s) answered</source>
      <translation>
        <numerusform>%Ln invitation besvaret</numerusform>
        <numerusform>%Ln invitationer besvaret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invitation(s) deleted</source>
      <translation>
        <numerusform>%Ln invitation slettet</numerusform>
        <numerusform>%Ln invitationer slettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln mail(s) noted in timelines</source>
      <translation>
        <numerusform>%Ln mail noteret i tidslinjer</numerusform>
        <numerusform>%Ln mails noteret i tidslinjer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln meeting(s) planned in {where}</source>
      <translation>
        <numerusform>%Ln møde planlagt i {where}</numerusform>
        <numerusform>%Ln møder planlagt i {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) added to next week</source>
      <translation>
        <numerusform>%Ln henvendelse føjet til næste uge</numerusform>
        <numerusform>%Ln henvendelser føjet til næste uge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) copied</source>
      <translation>
        <numerusform>%Ln henvendelse kopieret</numerusform>
        <numerusform>%Ln henvendelser kopieret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) deleted</source>
      <translation>
        <numerusform>%Ln henvendelse slettet</numerusform>
        <numerusform>%Ln henvendelser slettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) done</source>
      <translation>
        <numerusform>%Ln henvendelse færdig</numerusform>
        <numerusform>%Ln henvendelser færdige</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) moved</source>
      <translation>
        <numerusform>%Ln henvendelse flyttet</numerusform>
        <numerusform>%Ln henvendelser flyttet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) moved with all that repeat them</source>
      <translation>
        <numerusform>%Ln henvendelse flyttet med alle, der gentager den</numerusform>
        <numerusform>%Ln henvendelser flyttet med alle, der gentager dem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) planned</source>
      <translation>
        <numerusform>%Ln henvendelse planlagt</numerusform>
        <numerusform>%Ln henvendelser planlagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) reopened</source>
      <translation>
        <numerusform>%Ln henvendelse åbnet igen</numerusform>
        <numerusform>%Ln henvendelser åbnet igen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) skipped</source>
      <translation>
        <numerusform>%Ln henvendelse sprunget over</numerusform>
        <numerusform>%Ln henvendelser sprunget over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) skipped with all that repeat them</source>
      <translation>
        <numerusform>%Ln henvendelse sprunget over med alle, der gentager den</numerusform>
        <numerusform>%Ln henvendelser sprunget over med alle, der gentager dem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) snoozed</source>
      <translation>
        <numerusform>%Ln henvendelse udsat</numerusform>
        <numerusform>%Ln henvendelser udsat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people decided on</source>
      <translation>
        <numerusform>Taget stilling til %Ln person</numerusform>
        <numerusform>Taget stilling til %Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people kept apart</source>
      <translation>
        <numerusform>%Ln person holdt adskilt</numerusform>
        <numerusform>%Ln personer holdt adskilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people left out of a goal’s queue</source>
      <translation>
        <numerusform>%Ln person udeladt fra et måls kø</numerusform>
        <numerusform>%Ln personer udeladt fra et måls kø</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people merged</source>
      <translation>
        <numerusform>%Ln person flettet</numerusform>
        <numerusform>%Ln personer flettet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people planned</source>
      <translation>
        <numerusform>Henvendelse til %Ln person planlagt</numerusform>
        <numerusform>Henvendelser til %Ln personer planlagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put back into a goal’s queue</source>
      <translation>
        <numerusform>%Ln person sat tilbage i et måls kø</numerusform>
        <numerusform>%Ln personer sat tilbage i et måls kø</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put off</source>
      <translation>
        <numerusform>%Ln person udsat</numerusform>
        <numerusform>%Ln personer udsat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put off no longer</source>
      <translation>
        <numerusform>%Ln person er ikke længere udsat</numerusform>
        <numerusform>%Ln personer er ikke længere udsat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) set on {group}</source>
      <translation>
        <numerusform>%Ln person føjet til {group}</numerusform>
        <numerusform>%Ln personer føjet til {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) taken from {group}</source>
      <translation>
        <numerusform>%Ln person taget ud af {group}</numerusform>
        <numerusform>%Ln personer taget ud af {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln proposal(s) taken into the plan</source>
      <translation>
        <numerusform>%Ln forslag taget med i planen</numerusform>
        <numerusform>%Ln forslag taget med i planen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln tag(s) joined as “{tag}”</source>
      <translation>
        <numerusform>%Ln mærke slået sammen som “{tag}”</numerusform>
        <numerusform>%Ln mærker slået sammen som “{tag}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln template(s) brought back</source>
      <translation>
        <numerusform>%Ln skabelon bragt tilbage</numerusform>
        <numerusform>%Ln skabeloner bragt tilbage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) restored from the trash</source>
      <translation>
        <numerusform>%Ln ting gendannet fra papirkurven</numerusform>
        <numerusform>%Ln ting gendannet fra papirkurven</numerusform>
      </translation>
    </message>
    <message>
      <source>About me saved</source>
      <translation>Om mig er gemt</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln candidate(s)</source>
      <translation>
        <numerusform>Tilføj %Ln kandidat</numerusform>
        <numerusform>Tilføj %Ln kandidater</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln outreach(es) to next week</source>
      <translation>
        <numerusform>Føj %Ln henvendelse til næste uge</numerusform>
        <numerusform>Føj %Ln henvendelser til næste uge</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Tilføj en note</translation>
    </message>
    <message>
      <source>Add goal “{what}”</source>
      <translation>Tilføj målet “{what}”</translation>
    </message>
    <message>
      <source>Add group {name}</source>
      <translation>Opret gruppen {name}</translation>
    </message>
    <message>
      <source>Add need “{text}”</source>
      <translation>Tilføj behovet “{text}”</translation>
    </message>
    <message>
      <source>Add network {name}</source>
      <translation>Tilføj netværket {name}</translation>
    </message>
    <message>
      <source>Add offer “{text}”</source>
      <translation>Tilføj tilbuddet “{text}”</translation>
    </message>
    <message>
      <source>Add template {name}</source>
      <translation>Tilføj skabelonen {name}</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>Tilføj {name}</translation>
    </message>
    <message numerus="yes">
      <source>Answer %Ln invitation(s)</source>
      <translation>
        <numerusform>Besvar %Ln invitation</numerusform>
        <numerusform>Besvar %Ln invitationer</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer of {name} noted</source>
      <translation>Svaret fra {name} registreret</translation>
    </message>
    <message>
      <source>Backup restored</source>
      <translation>Sikkerhedskopien er gendannet</translation>
    </message>
    <message>
      <source>Book made</source>
      <translation>Adressebog oprettet</translation>
    </message>
    <message numerus="yes">
      <source>Bring back %Ln template(s)</source>
      <translation>
        <numerusform>Bring %Ln skabelon tilbage</numerusform>
        <numerusform>Bring %Ln skabeloner tilbage</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar “{name}” read</source>
      <translation>Kalenderen “{name}” er læst</translation>
    </message>
    <message>
      <source>Calendar “{name}” removed</source>
      <translation>Kalenderen “{name}” er fjernet</translation>
    </message>
    <message numerus="yes">
      <source>Change %Ln contact(s)</source>
      <translation>
        <numerusform>Ret %Ln kontakt</numerusform>
        <numerusform>Ret %Ln kontakter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change %Ln goal(s)</source>
      <translation>
        <numerusform>Ændr %Ln mål</numerusform>
        <numerusform>Ændr %Ln mål</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a log entry</source>
      <translation>Ret en registreret kontakt</translation>
    </message>
    <message>
      <source>Change a note</source>
      <translation>Ret en note</translation>
    </message>
    <message>
      <source>Change a role in {group}</source>
      <translation>Ændr en rolle i {group}</translation>
    </message>
    <message>
      <source>Change how you keep in touch</source>
      <translation>Ændr, hvordan du holder kontakten</translation>
    </message>
    <message>
      <source>Change how {name} and {other} are related</source>
      <translation>Ændr forbindelsen mellem {name} og {other}</translation>
    </message>
    <message>
      <source>Change language or country</source>
      <translation>Skift sprog eller land</translation>
    </message>
    <message>
      <source>Change my networks</source>
      <translation>Ændr mine netværk</translation>
    </message>
    <message>
      <source>Change smart list “{name}”</source>
      <translation>Ændr smart liste “{name}”</translation>
    </message>
    <message>
      <source>Change target of attention</source>
      <translation>Ændr ønsket opmærksomhed</translation>
    </message>
    <message>
      <source>Change the rules of the queue</source>
      <translation>Ændr køens regler</translation>
    </message>
    <message>
      <source>Change the synonyms of roles</source>
      <translation>Ret synonymer for funktioner</translation>
    </message>
    <message>
      <source>Choose my networks</source>
      <translation>Vælg mine netværk</translation>
    </message>
    <message>
      <source>Companies joined as {name}</source>
      <translation>Virksomheder slået sammen som {name}</translation>
    </message>
    <message>
      <source>Company {name} saved</source>
      <translation>Virksomheden {name} gemt</translation>
    </message>
    <message numerus="yes">
      <source>Copy %Ln outreach(es)</source>
      <translation>
        <numerusform>Kopiér %Ln henvendelse</numerusform>
        <numerusform>Kopiér %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy template {name}</source>
      <translation>Kopiér skabelonen {name}</translation>
    </message>
    <message numerus="yes">
      <source>Decide on %Ln people</source>
      <translation>
        <numerusform>Tag stilling til %Ln person</numerusform>
        <numerusform>Tag stilling til %Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln contact(s)</source>
      <translation>
        <numerusform>Slet %Ln kontakt</numerusform>
        <numerusform>Slet %Ln kontakter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln goal(s)</source>
      <translation>
        <numerusform>Slet %Ln mål</numerusform>
        <numerusform>Slet %Ln mål</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln imported contact(s)</source>
      <translation>
        <numerusform>Slet %Ln importeret kontakt</numerusform>
        <numerusform>Slet %Ln importerede kontakter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln invitation(s)</source>
      <translation>
        <numerusform>Slet %Ln invitation</numerusform>
        <numerusform>Slet %Ln invitationer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln outreach(es)</source>
      <translation>
        <numerusform>Slet %Ln henvendelse</numerusform>
        <numerusform>Slet %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a log entry</source>
      <translation>Slet en registreret kontakt</translation>
    </message>
    <message>
      <source>Delete a note</source>
      <translation>Slet en note</translation>
    </message>
    <message>
      <source>Delete an outcome</source>
      <translation>Slet et resultat</translation>
    </message>
    <message>
      <source>Delete group {name}</source>
      <translation>Slet gruppen {name}</translation>
    </message>
    <message>
      <source>Delete smart list “{name}”</source>
      <translation>Slet smart liste “{name}”</translation>
    </message>
    <message>
      <source>Delete tag “{tag}”</source>
      <translation>Slet mærke “{tag}”</translation>
    </message>
    <message>
      <source>Delete template {name}</source>
      <translation>Slet skabelonen {name}</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>Slet {name}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <source>Edit a platform</source>
      <translation>Rediger en platform</translation>
    </message>
    <message>
      <source>Edit about me</source>
      <translation>Rediger Om mig</translation>
    </message>
    <message>
      <source>Edit an outcome</source>
      <translation>Ret et resultat</translation>
    </message>
    <message>
      <source>Edit company {name}</source>
      <translation>Rediger virksomheden {name}</translation>
    </message>
    <message>
      <source>Edit goal “{what}”</source>
      <translation>Rediger målet “{what}”</translation>
    </message>
    <message>
      <source>Edit group {name}</source>
      <translation>Rediger gruppen {name}</translation>
    </message>
    <message>
      <source>Edit my profile</source>
      <translation>Redigér min profil</translation>
    </message>
    <message>
      <source>Edit outreach</source>
      <translation>Rediger henvendelse</translation>
    </message>
    <message>
      <source>Edit template {name}</source>
      <translation>Rediger skabelonen {name}</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Rediger {name}</translation>
    </message>
    <message>
      <source>Empty the trash</source>
      <translation>Tøm papirkurven</translation>
    </message>
    <message numerus="yes">
      <source>End the repetition of %Ln outreach(es)</source>
      <translation>
        <numerusform>Afslut gentagelsen af %Ln henvendelse</numerusform>
        <numerusform>Afslut gentagelsen af %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message>
      <source>Finish goal “{what}”</source>
      <translation>Afslut målet “{what}”</translation>
    </message>
    <message numerus="yes">
      <source>Go on with %Ln outreach(es) whose day is over</source>
      <translation>
        <numerusform>Gå videre med %Ln henvendelse, hvis dag er gået</numerusform>
        <numerusform>Gå videre med %Ln henvendelser, hvis dag er gået</numerusform>
      </translation>
    </message>
    <message>
      <source>Goal “{what}” added</source>
      <translation>Målet “{what}” er tilføjet</translation>
    </message>
    <message>
      <source>Goal “{what}” finished</source>
      <translation>Målet “{what}” er afsluttet</translation>
    </message>
    <message>
      <source>Goal “{what}” saved</source>
      <translation>Målet “{what}” er gemt</translation>
    </message>
    <message>
      <source>Goal “{what}” taken up again</source>
      <translation>Målet “{what}” er genoptaget</translation>
    </message>
    <message numerus="yes">
      <source>Gone on with %Ln outreach(es) whose day is over</source>
      <translation>
        <numerusform>Gået videre med %Ln henvendelse, hvis dag er gået</numerusform>
        <numerusform>Gået videre med %Ln henvendelser, hvis dag er gået</numerusform>
      </translation>
    </message>
    <message>
      <source>Group {name} added</source>
      <translation>Gruppen {name} oprettet</translation>
    </message>
    <message>
      <source>Group {name} deleted</source>
      <translation>Gruppen {name} slettet</translation>
    </message>
    <message>
      <source>Group {name} saved</source>
      <translation>Gruppen {name} gemt</translation>
    </message>
    <message>
      <source>How you keep in touch changed</source>
      <translation>Måden, du holder kontakten på, er ændret</translation>
    </message>
    <message numerus="yes">
      <source>Import %Ln contact(s)</source>
      <translation>
        <numerusform>Importér %Ln kontakt</numerusform>
        <numerusform>Importér %Ln kontakter</numerusform>
      </translation>
    </message>
    <message>
      <source>Invitation of {name} planned</source>
      <translation>Invitation til {name} planlagt</translation>
    </message>
    <message numerus="yes">
      <source>Inviting %Ln people put off</source>
      <translation>
        <numerusform>Invitation af %Ln person udskudt</numerusform>
        <numerusform>Invitation af %Ln personer udskudt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Join %Ln tag(s) as “{tag}”</source>
      <translation>
        <numerusform>Slå %Ln mærke sammen som “{tag}”</numerusform>
        <numerusform>Slå %Ln mærker sammen som “{tag}”</numerusform>
      </translation>
    </message>
    <message>
      <source>Join companies as {name}</source>
      <translation>Slå virksomheder sammen som {name}</translation>
    </message>
    <message numerus="yes">
      <source>Keep %Ln people apart</source>
      <translation>
        <numerusform>Hold %Ln person adskilt</numerusform>
        <numerusform>Hold %Ln personer adskilt</numerusform>
      </translation>
    </message>
    <message>
      <source>Last change</source>
      <translation>Seneste ændring</translation>
    </message>
    <message numerus="yes">
      <source>Leave %Ln people out of a goal’s queue</source>
      <translation>
        <numerusform>Udelad %Ln person fra et måls kø</numerusform>
        <numerusform>Udelad %Ln personer fra et måls kø</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave {name} out</source>
      <translation>Udelad {name}</translation>
    </message>
    <message>
      <source>Log an outcome</source>
      <translation>Registrer et resultat</translation>
    </message>
    <message>
      <source>Log entry changed</source>
      <translation>Registreret kontakt rettet</translation>
    </message>
    <message>
      <source>Log entry deleted</source>
      <translation>Registreret kontakt slettet</translation>
    </message>
    <message>
      <source>Log: {what}</source>
      <translation>Registrer: {what}</translation>
    </message>
    <message>
      <source>Logged: {what}</source>
      <translation>Registreret: {what}</translation>
    </message>
    <message>
      <source>Make the book</source>
      <translation>Opret adressebogen</translation>
    </message>
    <message>
      <source>Make the sample data</source>
      <translation>Lav eksempeldata</translation>
    </message>
    <message>
      <source>Make {name} a target</source>
      <translation>Føj {name} til et mål</translation>
    </message>
    <message>
      <source>Make {name} no target</source>
      <translation>Fjern {name} fra et mål</translation>
    </message>
    <message numerus="yes">
      <source>Mark %Ln outreach(es) as done</source>
      <translation>
        <numerusform>Markér %Ln henvendelse som færdig</numerusform>
        <numerusform>Markér %Ln henvendelser som færdige</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln group(s) of duplicates</source>
      <translation>
        <numerusform>Flet %Ln gruppe dubletter</numerusform>
        <numerusform>Flet %Ln grupper dubletter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln people</source>
      <translation>
        <numerusform>Flet %Ln person</numerusform>
        <numerusform>Flet %Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln outreach(es)</source>
      <translation>
        <numerusform>Flyt %Ln henvendelse</numerusform>
        <numerusform>Flyt %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln outreach(es) and all that repeat them</source>
      <translation>
        <numerusform>Flyt %Ln henvendelse og alle, der gentager den</numerusform>
        <numerusform>Flyt %Ln henvendelser og alle, der gentager dem</numerusform>
      </translation>
    </message>
    <message>
      <source>Move smart list “{name}”</source>
      <translation>Flyt smart liste “{name}”</translation>
    </message>
    <message>
      <source>Names sorted and phone numbers read anew</source>
      <translation>Navne sorteret og telefonnumre læst på ny</translation>
    </message>
    <message>
      <source>Need “{text}” added</source>
      <translation>Behovet “{text}” tilføjet</translation>
    </message>
    <message>
      <source>Need “{text}” removed</source>
      <translation>Behovet “{text}” fjernet</translation>
    </message>
    <message>
      <source>Network {name} added</source>
      <translation>Netværket {name} tilføjet</translation>
    </message>
    <message>
      <source>Network {name} removed</source>
      <translation>Netværket {name} fjernet</translation>
    </message>
    <message>
      <source>Networks chosen</source>
      <translation>Netværk valgt</translation>
    </message>
    <message>
      <source>Networks saved</source>
      <translation>Netværk gemt</translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln mail(s) in timelines</source>
      <translation>
        <numerusform>Notér %Ln mail i tidslinjer</numerusform>
        <numerusform>Notér %Ln mails i tidslinjer</numerusform>
      </translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Note tilføjet</translation>
    </message>
    <message>
      <source>Note deleted</source>
      <translation>Note slettet</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Note gemt</translation>
    </message>
    <message>
      <source>Note the answer of {name}</source>
      <translation>Registrer svaret fra {name}</translation>
    </message>
    <message>
      <source>Noted as sent to {name}</source>
      <translation>Noteret som sendt til {name}</translation>
    </message>
    <message>
      <source>Offer “{text}” added</source>
      <translation>Tilbuddet “{text}” tilføjet</translation>
    </message>
    <message>
      <source>Offer “{text}” removed</source>
      <translation>Tilbuddet “{text}” fjernet</translation>
    </message>
    <message>
      <source>Outcome changed</source>
      <translation>Resultatet er ændret</translation>
    </message>
    <message>
      <source>Outcome deleted</source>
      <translation>Resultatet er slettet</translation>
    </message>
    <message>
      <source>Outcome logged</source>
      <translation>Resultatet er registreret</translation>
    </message>
    <message>
      <source>Outreach saved</source>
      <translation>Henvendelsen er gemt</translation>
    </message>
    <message>
      <source>Part {name} and {other}</source>
      <translation>Fjern forbindelsen mellem {name} og {other}</translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln meeting(s) in {where}</source>
      <translation>
        <numerusform>Planlæg %Ln møde i {where}</numerusform>
        <numerusform>Planlæg %Ln møder i {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln outreach(es)</source>
      <translation>
        <numerusform>Planlæg %Ln henvendelse</numerusform>
        <numerusform>Planlæg %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan to invite {name}</source>
      <translation>Planlæg at invitere {name}</translation>
    </message>
    <message numerus="yes">
      <source>Plan to turn to %Ln people</source>
      <translation>
        <numerusform>Planlæg en henvendelse til %Ln person</numerusform>
        <numerusform>Planlæg henvendelser til %Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan to turn to {name}</source>
      <translation>Planlæg en henvendelse til {name}</translation>
    </message>
    <message>
      <source>Platform saved</source>
      <translation>Platformen er gemt</translation>
    </message>
    <message>
      <source>Profile saved</source>
      <translation>Profil gemt</translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people back into a goal’s queue</source>
      <translation>
        <numerusform>Sæt %Ln person tilbage i et måls kø</numerusform>
        <numerusform>Sæt %Ln personer tilbage i et måls kø</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people off</source>
      <translation>
        <numerusform>Udsæt %Ln person</numerusform>
        <numerusform>Udsæt %Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people off no longer</source>
      <translation>
        <numerusform>Udsæt ikke længere %Ln person</numerusform>
        <numerusform>Udsæt ikke længere %Ln personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put off inviting %Ln people</source>
      <translation>
        <numerusform>Udskyd at invitere %Ln person</numerusform>
        <numerusform>Udskyd at invitere %Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Put {name} off</source>
      <translation>Udsæt {name}</translation>
    </message>
    <message>
      <source>Put {name} off no longer</source>
      <translation>Udsæt ikke længere {name}</translation>
    </message>
    <message>
      <source>Read calendar “{name}”</source>
      <translation>Læs kalenderen “{name}”</translation>
    </message>
    <message>
      <source>Relate {name} to {other}</source>
      <translation>Sæt {name} i forbindelse med {other}</translation>
    </message>
    <message numerus="yes">
      <source>Remove %Ln candidate(s)</source>
      <translation>
        <numerusform>Fjern %Ln kandidat</numerusform>
        <numerusform>Fjern %Ln kandidater</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove calendar “{name}”</source>
      <translation>Fjern kalenderen “{name}”</translation>
    </message>
    <message>
      <source>Remove need “{text}”</source>
      <translation>Fjern behovet “{text}”</translation>
    </message>
    <message>
      <source>Remove network {name}</source>
      <translation>Fjern netværket {name}</translation>
    </message>
    <message>
      <source>Remove offer “{text}”</source>
      <translation>Fjern tilbuddet “{text}”</translation>
    </message>
    <message>
      <source>Rename smart list to “{name}”</source>
      <translation>Omdøb smart liste til “{name}”</translation>
    </message>
    <message>
      <source>Rename tag to “{tag}”</source>
      <translation>Omdøb mærke til “{tag}”</translation>
    </message>
    <message numerus="yes">
      <source>Reopen %Ln outreach(es)</source>
      <translation>
        <numerusform>Åbn %Ln henvendelse igen</numerusform>
        <numerusform>Åbn %Ln henvendelser igen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Repetition of %Ln outreach(es) ended</source>
      <translation>
        <numerusform>Gentagelsen af %Ln henvendelse afsluttet</numerusform>
        <numerusform>Gentagelsen af %Ln henvendelser afsluttet</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset template {name}</source>
      <translation>Nulstil skabelonen {name}</translation>
    </message>
    <message numerus="yes">
      <source>Restore %Ln thing(s) from the trash</source>
      <translation>
        <numerusform>Gendan %Ln ting fra papirkurven</numerusform>
        <numerusform>Gendan %Ln ting fra papirkurven</numerusform>
      </translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
      <source>Rhythm of {name} set</source>
      <translation>Rytme valgt for {name}</translation>
    </message>
    <message>
      <source>Rhythm set</source>
      <translation>Rytme valgt</translation>
    </message>
    <message>
      <source>Role in {group} changed</source>
      <translation>Rolle i {group} ændret</translation>
    </message>
    <message>
      <source>Rules of the queue saved</source>
      <translation>Køens regler gemt</translation>
    </message>
    <message>
      <source>Sample data made</source>
      <translation>Eksempeldata er lavet</translation>
    </message>
    <message>
      <source>Save smart list “{name}”</source>
      <translation>Gem smart liste “{name}”</translation>
    </message>
    <message numerus="yes">
      <source>Set %Ln person(s) on {group}</source>
      <translation>
        <numerusform>Føj %Ln person til {group}</numerusform>
        <numerusform>Føj %Ln personer til {group}</numerusform>
      </translation>
    </message>
    <message>
      <source>Set a rhythm</source>
      <translation>Vælg en rytme</translation>
    </message>
    <message>
      <source>Set the rhythm of {name}</source>
      <translation>Vælg rytme for {name}</translation>
    </message>
    <message numerus="yes">
      <source>Set tie of %Ln contact(s)</source>
      <translation>
        <numerusform>Sæt relationen til %Ln kontakt</numerusform>
        <numerusform>Sæt relationen til %Ln kontakter</numerusform>
      </translation>
    </message>
    <message>
      <source>Set {name} to {tie}</source>
      <translation>Sæt {name} til {tie}</translation>
    </message>
    <message numerus="yes">
      <source>Skip %Ln outreach(es)</source>
      <translation>
        <numerusform>Spring %Ln henvendelse over</numerusform>
        <numerusform>Spring %Ln henvendelser over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Skip %Ln outreach(es) and all that repeat them</source>
      <translation>
        <numerusform>Spring %Ln henvendelse og alle, der gentager den, over</numerusform>
        <numerusform>Spring %Ln henvendelser og alle, der gentager dem, over</numerusform>
      </translation>
    </message>
    <message>
      <source>Smart list renamed to “{name}”</source>
      <translation>Smart liste omdøbt til “{name}”</translation>
    </message>
    <message>
      <source>Smart list “{name}” changed</source>
      <translation>Smart liste “{name}” ændret</translation>
    </message>
    <message>
      <source>Smart list “{name}” deleted</source>
      <translation>Smart liste “{name}” slettet</translation>
    </message>
    <message>
      <source>Smart list “{name}” moved</source>
      <translation>Smart liste “{name}” flyttet</translation>
    </message>
    <message>
      <source>Smart list “{name}” saved</source>
      <translation>Smart liste “{name}” gemt</translation>
    </message>
    <message numerus="yes">
      <source>Snooze %Ln outreach(es)</source>
      <translation>
        <numerusform>Udsæt %Ln henvendelse</numerusform>
        <numerusform>Udsæt %Ln henvendelser</numerusform>
      </translation>
    </message>
    <message>
      <source>Synonyms of roles saved</source>
      <translation>Synonymer for funktioner gemt</translation>
    </message>
    <message numerus="yes">
      <source>Tag %Ln contact(s) “{tag}”</source>
      <translation>
        <numerusform>Mærk %Ln kontakt “{tag}”</numerusform>
        <numerusform>Mærk %Ln kontakter “{tag}”</numerusform>
      </translation>
    </message>
    <message>
      <source>Tag renamed to “{tag}”</source>
      <translation>Mærke omdøbt til “{tag}”</translation>
    </message>
    <message>
      <source>Tag “{tag}” deleted</source>
      <translation>Mærke “{tag}” slettet</translation>
    </message>
    <message numerus="yes">
      <source>Tag “{tag}” taken from %Ln contact(s)</source>
      <translation>
        <numerusform>Mærket “{tag}” er fjernet fra %Ln kontakt</numerusform>
        <numerusform>Mærket “{tag}” er fjernet fra %Ln kontakter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln person(s) from {group}</source>
      <translation>
        <numerusform>Tag %Ln person ud af {group}</numerusform>
        <numerusform>Tag %Ln personer ud af {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln proposal(s)</source>
      <translation>
        <numerusform>Tag %Ln forslag med</numerusform>
        <numerusform>Tag %Ln forslag med</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take tag “{tag}” from %Ln contact(s)</source>
      <translation>
        <numerusform>Fjern mærket “{tag}” fra %Ln kontakt</numerusform>
        <numerusform>Fjern mærket “{tag}” fra %Ln kontakter</numerusform>
      </translation>
    </message>
    <message>
      <source>Take up goal “{what}” again</source>
      <translation>Genoptag målet “{what}”</translation>
    </message>
    <message>
      <source>Target of attention changed</source>
      <translation>Ønsket opmærksomhed ændret</translation>
    </message>
    <message>
      <source>Template {name} added</source>
      <translation>Skabelonen {name} tilføjet</translation>
    </message>
    <message>
      <source>Template {name} copied</source>
      <translation>Skabelonen {name} kopieret</translation>
    </message>
    <message>
      <source>Template {name} deleted</source>
      <translation>Skabelonen {name} slettet</translation>
    </message>
    <message>
      <source>Template {name} is as it came</source>
      <translation>Skabelonen {name} er, som den kom</translation>
    </message>
    <message>
      <source>Template {name} saved</source>
      <translation>Skabelonen {name} gemt</translation>
    </message>
    <message>
      <source>Trash emptied</source>
      <translation>Papirkurven er tømt</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>Skriv til {name}</translation>
    </message>
    <message>
      <source>call with {who}</source>
      <translation>opkald med {who}</translation>
    </message>
    <message>
      <source>comment to {who}</source>
      <translation>kommentar til {who}</translation>
    </message>
    <message>
      <source>introduction of {who}</source>
      <translation>introduktion af {who}</translation>
    </message>
    <message>
      <source>invitation of {who}</source>
      <translation>invitation til {who}</translation>
    </message>
    <message>
      <source>mail to {who}</source>
      <translation>mail til {who}</translation>
    </message>
    <message>
      <source>meeting with {who}</source>
      <translation>møde med {who}</translation>
    </message>
    <message>
      <source>message to {who}</source>
      <translation>besked til {who}</translation>
    </message>
    <message>
      <source>{name} added</source>
      <translation>{name} er tilføjet</translation>
    </message>
    <message>
      <source>{name} and {other} no longer related</source>
      <translation>Forbindelsen mellem {name} og {other} fjernet</translation>
    </message>
    <message>
      <source>{name} and {other} related</source>
      <translation>{name} og {other} sat i forbindelse</translation>
    </message>
    <message>
      <source>{name} and {other} related otherwise</source>
      <translation>Forbindelsen mellem {name} og {other} ændret</translation>
    </message>
    <message>
      <source>{name} deleted</source>
      <translation>{name} er slettet</translation>
    </message>
    <message>
      <source>{name} is a target</source>
      <translation>{name} føjet til et mål</translation>
    </message>
    <message>
      <source>{name} is no target any more</source>
      <translation>{name} fjernet fra et mål</translation>
    </message>
    <message>
      <source>{name} left out</source>
      <translation>{name} udeladt</translation>
    </message>
    <message>
      <source>{name} planned</source>
      <translation>Henvendelse til {name} planlagt</translation>
    </message>
    <message>
      <source>{name} put off</source>
      <translation>{name} udsat</translation>
    </message>
    <message>
      <source>{name} put off no longer</source>
      <translation>{name} er ikke længere udsat</translation>
    </message>
    <message>
      <source>{name} saved</source>
      <translation>{name} er gemt</translation>
    </message>
    <message>
      <source>{name} set to {tie}</source>
      <translation>{name} sat til {tie}</translation>
    </message>
  </context>
  <context>
    <name>StepsSheet</name>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>From a purpose to a network that is kept up. Any order is allowed; this one has proved itself.</source>
      <translation>Fra et formål til et netværk, der holdes ved lige. Enhver rækkefølge er tilladt; denne har vist sig at virke.</translation>
    </message>
    <message>
      <source>The seven steps</source>
      <translation>De syv trin</translation>
    </message>
  </context>
  <context>
    <name>StepsStrip</name>
    <message>
      <source>The seven steps</source>
      <translation>De syv trin</translation>
    </message>
    <message>
      <source>done</source>
      <translation>klaret</translation>
    </message>
    <message>
      <source>next</source>
      <translation>næste</translation>
    </message>
    <message>
      <source>open</source>
      <translation>åben</translation>
    </message>
  </context>
  <context>
    <name>StopBoxes</name>
    <message>
      <source>At all</source>
      <translation>Overhovedet ikke</translation>
    </message>
  </context>
  <context>
    <name>SuggestionBox</name>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>How is this suggested?</source>
      <translation>Hvorfor dette forslag?</translation>
    </message>
    <message>
      <source>Nothing to suggest</source>
      <translation>Intet forslag</translation>
    </message>
    <message>
      <source>Suggested: {tie}</source>
      <translation>Forslag: {tie}</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Brug forslaget</translation>
    </message>
    <message>
      <source>The record says too little of the two of you. You know best.</source>
      <translation>Der er registreret for lidt om jer to. Du ved bedst.</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>%Ln people are undecided still.</source>
      <translation>
        <numerusform>%Ln person mangler stadig en relation.</numerusform>
        <numerusform>%Ln personer mangler stadig en relation.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people sorted</source>
      <translation>
        <numerusform>%Ln person sorteret</numerusform>
        <numerusform>%Ln personer sorteret</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <source>Everybody has their place.</source>
      <translation>Alle er på plads.</translation>
    </message>
    <message>
      <source>Go on sorting</source>
      <translation>Sortér videre</translation>
    </message>
    <message>
      <source>Go through those left for later</source>
      <translation>Gennemgå dem, du gemte til senere</translation>
    </message>
    <message>
      <source>Invitations planned</source>
      <translation>Planlagte invitationer</translation>
    </message>
    <message>
      <source>Left for later</source>
      <translation>Gemt til senere</translation>
    </message>
    <message>
      <source>Left out with a reason</source>
      <translation>Udeladt med en grund</translation>
    </message>
    <message>
      <source>Nobody sorted yet</source>
      <translation>Ingen sorteret endnu</translation>
    </message>
    <message>
      <source>Nobody to sort</source>
      <translation>Ingen at sortere</translation>
    </message>
  </context>
  <context>
    <name>SynonymsSheet</name>
    <message>
      <source>Add a role</source>
      <translation>Tilføj en funktion</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Many roles are known in English, Danish and German. Add the names that are used around you.</source>
      <translation>Mange funktioner kendes på engelsk, dansk og tysk. Tilføj de navne, der bruges omkring dig.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <source>Synonyms of roles</source>
      <translation>Synonymer for funktioner</translation>
    </message>
    <message>
      <source>Titles that mean the same work. A goal that looks for one of them finds people with any.</source>
      <translation>Titler, der betyder det samme arbejde. Et mål, der søger én af dem, finder personer med alle.</translation>
    </message>
  </context>
  <context>
    <name>TagSheet</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Tilføj et mærke</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Tilføj mærke</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Mærke</translation>
    </message>
    <message>
      <source>Write the tag's name, for example “customer”.</source>
      <translation>Skriv mærkets navn, for eksempel “kunde”.</translation>
    </message>
  </context>
  <context>
    <name>TagsField</name>
    <message>
      <source>Add a tag</source>
      <translation>Tilføj et mærke</translation>
    </message>
    <message>
      <source>Add a tag and press Enter</source>
      <translation>Tilføj et mærke, og tryk Enter</translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… og %Ln mere</numerusform>
        <numerusform>… og %Ln flere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TalksCard</name>
    <message numerus="yes">
      <source>%Ln more and a share is shown</source>
      <translation>
        <numerusform>%Ln mere, og en andel vises</numerusform>
        <numerusform>%Ln mere, og en andel vises</numerusform>
      </translation>
    </message>
    <message>
      <source>A talk is an outcome of the kind talks and seminars, or a planned seminar that is done.</source>
      <translation>Et foredrag er et resultat af typen foredrag og seminarer eller et planlagt seminar, der er holdt.</translation>
    </message>
    <message>
      <source>From talk to customer</source>
      <translation>Fra foredrag til kunde</translation>
    </message>
    <message>
      <source>It led to a customer where an outcome of the kind customers names it in how it came about.</source>
      <translation>Det førte til en kunde, når et resultat af typen kunder nævner det under, hvordan det kom i stand.</translation>
    </message>
    <message>
      <source>No talk yet. Log one as an outcome, or mark a planned seminar as done, and it counts here.</source>
      <translation>Intet foredrag endnu. Registrer et som resultat, eller markér et planlagt seminar som færdigt, så tæller det her.</translation>
    </message>
    <message numerus="yes">
      <source>{hits} of %Ln talks led to a customer</source>
      <translation>
        <numerusform>{hits} af %Ln foredrag førte til en kunde</numerusform>
        <numerusform>{hits} af %Ln foredrag førte til en kunde</numerusform>
      </translation>
    </message>
    <message>
      <source>{ratio}: that is {share}.</source>
      <translation>{ratio}: det er {share}.</translation>
    </message>
  </context>
  <context>
    <name>TargetsCard</name>
    <message numerus="yes">
      <source>%Ln in your book you don't know yet</source>
      <translation>
        <numerusform>%Ln i din adressebog, som du ikke kender endnu</numerusform>
        <numerusform>%Ln i din adressebog, som du ikke kender endnu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln known: {names}</source>
      <translation>
        <numerusform>%Ln kendt: {names}</numerusform>
        <numerusform>%Ln kendte: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose companies</source>
      <translation>Vælg virksomheder</translation>
    </message>
    <message>
      <source>Choose the target companies of this goal</source>
      <translation>Vælg de virksomheder, målet sigter på</translation>
    </message>
    <message>
      <source>Nobody in your book works there yet</source>
      <translation>Ingen i din adressebog arbejder der endnu</translation>
    </message>
    <message>
      <source>None yet. Name the companies you want in, and see whom you know there.</source>
      <translation>Ingen endnu. Nævn de virksomheder, du vil ind i, og se, hvem du kender der.</translation>
    </message>
    <message>
      <source>Show the people at {company}</source>
      <translation>Vis personerne hos {company}</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Vis dem</translation>
    </message>
    <message>
      <source>Target companies</source>
      <translation>Ønskede virksomheder</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>you know somebody at {count} of {all}</source>
      <translation>du kender nogen hos {count} af {all}</translation>
    </message>
  </context>
  <context>
    <name>TargetsField</name>
    <message>
      <source>A company, known to your book or not</source>
      <translation>En virksomhed, i din adressebog eller ej</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Tilføj</translation>
    </message>
    <message>
      <source>Add a company</source>
      <translation>Tilføj en virksomhed</translation>
    </message>
  </context>
  <context>
    <name>Tick</name>
    <message>
      <source>missing</source>
      <translation>mangler</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>opfyldt</translation>
    </message>
  </context>
  <context>
    <name>Ties</name>
    <message numerus="yes">
      <source>%Ln call(s)</source>
      <translation>
        <numerusform>%Ln opkald</numerusform>
        <numerusform>%Ln opkald</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln meeting(s)</source>
      <translation>
        <numerusform>%Ln møde</numerusform>
        <numerusform>%Ln møder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s)</source>
      <translation>
        <numerusform>%Ln besked</numerusform>
        <numerusform>%Ln beskeder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln other contact(s)</source>
      <translation>
        <numerusform>%Ln anden kontakt</numerusform>
        <numerusform>%Ln andre kontakter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln time(s) without an answer</source>
      <translation>
        <numerusform>%Ln gang uden svar</numerusform>
        <numerusform>%Ln gange uden svar</numerusform>
      </translation>
    </message>
    <message>
      <source>From {good} points a tie is good, from {close} close where it is private too or you met or spoke twice in a year. What is older than 90 days counts 60 %, older than a year 30 %, older than two years 10 %; what nobody answered counts a quarter.</source>
      <translation>Fra {good} point er en relation god, fra {close} tæt, hvis den også er privat, eller I har mødtes eller talt sammen to gange på et år. Det, der er ældre end 90 dage, tæller 60 %, ældre end et år 30 %, ældre end to år 10 %; det, ingen svarede på, tæller en fjerdedel.</translation>
    </message>
    <message>
      <source>birthday known</source>
      <translation>fødselsdag kendt</translation>
    </message>
    <message>
      <source>connected on {platform}</source>
      <translation>forbundet på {platform}</translation>
    </message>
    <message>
      <source>from: {source}</source>
      <translation>kilde: {source}</translation>
    </message>
    <message>
      <source>home address known</source>
      <translation>privatadresse kendt</translation>
    </message>
    <message>
      <source>last contact {when}</source>
      <translation>seneste kontakt {when}</translation>
    </message>
    <message>
      <source>noted how you met</source>
      <translation>noteret, hvordan I mødtes</translation>
    </message>
    <message>
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message>
      <source>private and business</source>
      <translation>privat og arbejde</translation>
    </message>
    <message>
      <source>{count}, the last {when}</source>
      <translation>{count}, senest {when}</translation>
    </message>
    <message>
      <source>{count}, {when}</source>
      <translation>{count}, {when}</translation>
    </message>
    <message>
      <source>{points} points in all</source>
      <translation>{points} point i alt</translation>
    </message>
  </context>
  <context>
    <name>TileRow</name>
    <message>
      <source>added</source>
      <translation>tilføjet</translation>
    </message>
    <message>
      <source>already here, nothing new</source>
      <translation>findes allerede, intet nyt</translation>
    </message>
    <message>
      <source>need your decision</source>
      <translation>kræver din afgørelse</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nye</translation>
    </message>
    <message>
      <source>not imported</source>
      <translation>ikke importeret</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>sprunget over</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>kan ikke læses</translation>
    </message>
    <message>
      <source>update people you have</source>
      <translation>opdateres</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>opdateret</translation>
    </message>
  </context>
  <context>
    <name>TimeLeft</name>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>%n min tilbage</numerusform>
        <numerusform>%n min tilbage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>%n s tilbage</numerusform>
        <numerusform>%n s tilbage</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%Ln day(s) after the last contact</source>
      <translation>
        <numerusform>%Ln dag efter seneste kontakt</numerusform>
        <numerusform>%Ln dage efter seneste kontakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minut</numerusform>
        <numerusform>%n minutter</numerusform>
      </translation>
    </message>
    <message>
      <source>Came in from: {source}</source>
      <translation>Tilføjet fra: {source}</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Introduction asked</source>
      <translation>Bedt om introduktion</translation>
    </message>
    <message>
      <source>Introduction given</source>
      <translation>Introduktion givet</translation>
    </message>
    <message>
      <source>Invitations</source>
      <translation>Invitationer</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Hold kontakten</translation>
    </message>
    <message>
      <source>Left out: no invitation</source>
      <translation>Udeladt: ingen invitation</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Noter</translation>
    </message>
    <message>
      <source>Outcome: {what}</source>
      <translation>Resultat: {what}</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Resultater</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Planer</translation>
    </message>
    <message>
      <source>Private note</source>
      <translation>Privat note</translation>
    </message>
    <message>
      <source>Updated from: {source}</source>
      <translation>Opdateret fra: {source}</translation>
    </message>
    <message>
      <source>asked for something</source>
      <translation>bad om noget</translation>
    </message>
    <message>
      <source>from me</source>
      <translation>fra mig</translation>
    </message>
    <message>
      <source>from them</source>
      <translation>fra dem</translation>
    </message>
    <message>
      <source>gave something</source>
      <translation>gav noget</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>forfalden</translation>
    </message>
  </context>
  <context>
    <name>TimelineActs</name>
    <message>
      <source>Accepted</source>
      <translation>Accepteret</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Afvist</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slet</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Rediger…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Markér som færdig</translation>
    </message>
  </context>
  <context>
    <name>TimelineList</name>
    <message>
      <source>+ note</source>
      <translation>+ note</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Tilføj en note</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Nothing yet. Log a contact or plan an outreach, and it stands here.</source>
      <translation>Intet endnu. Registrer en kontakt, eller planlæg en henvendelse, så står det her.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>Vis %n mere</numerusform>
        <numerusform>Vis %n flere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>for %Ln dag siden</numerusform>
        <numerusform>for %Ln dage siden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) without contact</source>
      <translation>
        <numerusform>%Ln dag uden kontakt</numerusform>
        <numerusform>%Ln dage uden kontakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln today, the others later</source>
      <translation>
        <numerusform>%Ln i dag, de andre senere</numerusform>
        <numerusform>%Ln i dag, de andre senere</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Done…</source>
      <translation>&amp;Færdig…</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>&amp;Skriv</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <translation>Fødselsdage</translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Follow up after seminars</source>
      <translation>Følg op efter seminarer</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Hold kontakten</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Forfaldne</translation>
    </message>
    <message>
      <source>Plan for &amp;today</source>
      <translation>Planlæg til i &amp;dag</translation>
    </message>
    <message>
      <source>Waiting for an answer</source>
      <translation>Venter på svar</translation>
    </message>
    <message>
      <source>a public holiday</source>
      <translation>en helligdag</translation>
    </message>
    <message>
      <source>a quiet day</source>
      <translation>en stille dag</translation>
    </message>
    <message>
      <source>late</source>
      <translation>sent</translation>
    </message>
    <message>
      <source>nobody is proposed on a weekend</source>
      <translation>ingen foreslås i weekenden</translation>
    </message>
    <message>
      <source>rhythm {days}</source>
      <translation>rytme {days}</translation>
    </message>
    <message>
      <source>since today</source>
      <translation>siden i dag</translation>
    </message>
    <message>
      <source>the day is full</source>
      <translation>dagen er fuld</translation>
    </message>
    <message>
      <source>without one {what} on {day}</source>
      <translation>uden svar: {what} {day}</translation>
    </message>
    <message>
      <source>your calendar is full today</source>
      <translation>din kalender er fuld i dag</translation>
    </message>
    <message>
      <source>{name} turns {age}</source>
      <translation>{name} fylder {age}</translation>
    </message>
  </context>
  <context>
    <name>TodayList</name>
    <message>
      <source>Done (D)</source>
      <translation>Færdig (D)</translation>
    </message>
    <message>
      <source>More (menu key)</source>
      <translation>Mere (menutast)</translation>
    </message>
    <message>
      <source>Snooze (S)</source>
      <translation>Udsæt (S)</translation>
    </message>
    <message>
      <source>What today asks for</source>
      <translation>Hvad dagen kræver</translation>
    </message>
    <message>
      <source>Write or call (W)</source>
      <translation>Skriv eller ring (W)</translation>
    </message>
  </context>
  <context>
    <name>TodayScreen</name>
    <message>
      <source>D done · S snooze · W write · T today · K skip · Enter opens · Ctrl+→ a day later</source>
      <translation>D færdig · S udsæt · W skriv · T i dag · K spring over · Enter åbner · Ctrl+→ en dag senere</translation>
    </message>
    <message>
      <source>How you keep in touch…</source>
      <translation>Sådan holder du kontakten…</translation>
    </message>
    <message>
      <source>Nothing asks for you today</source>
      <translation>Intet kræver dig i dag</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Planlæg henvendelse</translation>
    </message>
    <message>
      <source>Plan the next weeks…</source>
      <translation>Planlæg de næste uger…</translation>
    </message>
    <message>
      <source>Plans, birthdays and people to keep in touch with stand here on their day.</source>
      <translation>Planer, fødselsdage og folk, du skal holde kontakten med, står her på deres dag.</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>I dag, {day}</translation>
    </message>
    <message>
      <source>{count} due</source>
      <translation>{count} i dag</translation>
    </message>
    <message>
      <source>{count} overdue</source>
      <translation>{count} forfaldne</translation>
    </message>
    <message>
      <source>{count} to keep in touch with</source>
      <translation>{count} at holde kontakten med</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} venter på svar</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Import</source>
      <translation>Importér</translation>
    </message>
    <message>
      <source>Plan outreach</source>
      <translation>Planlæg henvendelse</translation>
    </message>
    <message>
      <source>Print plan</source>
      <translation>Udskriv plan</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Gentag</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
  </context>
  <context>
    <name>TrashModel</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln dag</numerusform>
        <numerusform>%Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
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
      <translation>Bliver endnu</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Hvad</translation>
    </message>
  </context>
  <context>
    <name>TrashSheet</name>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln thing(s) for good?</source>
      <translation>
        <numerusform>Slet %Ln ting permanent?</numerusform>
        <numerusform>Slet %Ln ting permanent?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete all %Ln thing(s) in the trash for good?</source>
      <translation>
        <numerusform>Slet %Ln ting i papirkurven permanent?</numerusform>
        <numerusform>Slet alle %Ln ting i papirkurven permanent?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Slet permanent</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Slet permanent…</translation>
    </message>
    <message>
      <source>Deleted people, goals, plans and groups</source>
      <translation>Slettede personer, mål, planer og grupper</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Tøm papirkurven…</translation>
    </message>
    <message>
      <source>Filter the trash</source>
      <translation>Filtrér papirkurven</translation>
    </message>
    <message>
      <source>Nothing brings them back, and what was done before can no longer be undone. Backups keep them.</source>
      <translation>De kan ikke gendannes, og tidligere handlinger kan ikke længere fortrydes. De bevares i sikkerhedskopier.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Gendan</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Papirkurven er tom</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papirkurv</translation>
    </message>
    <message>
      <source>What you delete stays here for 90 days and can be taken back.</source>
      <translation>Det, du sletter, bliver her i 90 dage og kan gendannes.</translation>
    </message>
  </context>
  <context>
    <name>Travel</name>
    <message numerus="yes">
      <source>%Ln day(s) overdue</source>
      <translation>
        <numerusform>%Ln dag forfalden</numerusform>
        <numerusform>%Ln dage forfalden</numerusform>
      </translation>
    </message>
    <message>
      <source>I am in {place} from {first} to {last}</source>
      <translation>Jeg er i {place} fra {first} til {last}</translation>
    </message>
    <message>
      <source>I am in {place} on {first}</source>
      <translation>Jeg er i {place} den {first}</translation>
    </message>
    <message>
      <source>Up to {tie} points for how well you know somebody (close {tie}, good {good}, acquaintance {acquaintance}), {goal} where they serve an active goal, up to {overdue} for being overdue (a whole period or more counts full), {place} for being there ({nearby} nearby, {unclear} where only the country is known).</source>
      <translation>Op til {tie} point for, hvor godt du kender en person (tæt {tie}, god {good}, bekendt {acquaintance}), {goal} hvis personen tjener et aktivt mål, op til {overdue} for at være forfalden (en hel periode eller mere tæller fuldt), {place} for at være der ({nearby} i nærheden, {unclear} hvor kun landet er kendt).</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>og %Ln mere</numerusform>
        <numerusform>og %Ln flere</numerusform>
      </translation>
    </message>
    <message>
      <source>nearby: {place}</source>
      <translation>i nærheden: {place}</translation>
    </message>
    <message>
      <source>place unclear: {place}</source>
      <translation>uklart sted: {place}</translation>
    </message>
    <message>
      <source>planned already on {day}</source>
      <translation>allerede planlagt {day}</translation>
    </message>
    <message>
      <source>serves “{goal}”</source>
      <translation>tjener “{goal}”</translation>
    </message>
  </context>
  <context>
    <name>TravelRow</name>
    <message>
      <source>Day for {name}</source>
      <translation>Dag for {name}</translation>
    </message>
  </context>
  <context>
    <name>TravelSheet</name>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>%Ln valgt</numerusform>
        <numerusform>%Ln valgt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) to meet in {place}</source>
      <translation>
        <numerusform>%Ln person at møde i {place}</numerusform>
        <numerusform>%Ln personer at møde i {place}</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <source>Choose a country, a region or a city first.</source>
      <translation>Vælg først et land, en region eller en by.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Første dag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Fra</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Sidste dag</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Søger…</translation>
    </message>
    <message>
      <source>Nobody in your book is in {place}, or their addresses don't say so.</source>
      <translation>Ingen i din adressebog er i {place}, eller deres adresser siger det ikke.</translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln meeting(s)</source>
      <translation>
        <numerusform>Planlæg %Ln møde</numerusform>
        <numerusform>Planlæg %Ln møder</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan a journey</source>
      <translation>Planlæg en rejse</translation>
    </message>
    <message numerus="yes">
      <source>Plan at most %Ln days at a time.</source>
      <translation>
        <numerusform>Planlæg højst %Ln dag ad gangen.</numerusform>
        <numerusform>Planlæg højst %Ln dage ad gangen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan meetings</source>
      <translation>Planlæg møder</translation>
    </message>
    <message>
      <source>Say where you go and when, and choose whom to meet there.</source>
      <translation>Sig, hvor du rejser hen og hvornår, og vælg, hvem du vil møde der.</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Vis %Ln mere</numerusform>
        <numerusform>Vis %Ln flere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more of whom only the country is known</source>
      <translation>
        <numerusform>Vis %Ln til, hvor kun landet er kendt</numerusform>
        <numerusform>Vis %Ln til, hvor kun landet er kendt</numerusform>
      </translation>
    </message>
    <message>
      <source>The journey ends before it begins.</source>
      <translation>Rejsen slutter, før den begynder.</translation>
    </message>
    <message numerus="yes">
      <source>Tick the best %Ln</source>
      <translation>
        <numerusform>Sæt kryds ved den bedste</numerusform>
        <numerusform>Sæt kryds ved de bedste %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Hvor</translation>
    </message>
    <message>
      <source>Whom to meet</source>
      <translation>Hvem du kan møde</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Begrundelse</translation>
    </message>
    <message>
      <source>to</source>
      <translation>til</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>No reminders for an hour</source>
      <translation>Ingen påmindelser i en time</translation>
    </message>
    <message>
      <source>Open NetPlanner</source>
      <translation>Åbn NetPlanner</translation>
    </message>
    <message>
      <source>Open today</source>
      <translation>Åbn i dag</translation>
    </message>
    <message>
      <source>Plan outreach…</source>
      <translation>Planlæg henvendelse…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afslut</translation>
    </message>
  </context>
  <context>
    <name>TriageHead</name>
    <message>
      <source>End</source>
      <translation>Afslut</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fremgang</translation>
    </message>
    <message>
      <source>Sort undecided people</source>
      <translation>Sortér personer uden relation</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} af {count}</translation>
    </message>
  </context>
  <context>
    <name>TriageKeys</name>
    <message>
      <source>I</source>
      <translation>I</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>S</source>
      <translation>U</translation>
    </message>
    <message>
      <source>U</source>
      <translation>F</translation>
    </message>
  </context>
  <context>
    <name>TriagePage</name>
    <message>
      <source>Nothing is suggested: choose with 1, 2 or 3.</source>
      <translation>Intet forslag: Vælg med 1, 2 eller 3.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Fortrudt.</translation>
    </message>
    <message>
      <source>There is nothing to take back here.</source>
      <translation>Der er intet at fortryde her.</translation>
    </message>
    <message>
      <source>{name} · invitation planned</source>
      <translation>{name} · invitation planlagt</translation>
    </message>
    <message>
      <source>{name} · later</source>
      <translation>{name} · senere</translation>
    </message>
    <message>
      <source>{name} · left out</source>
      <translation>{name} · udeladt</translation>
    </message>
    <message>
      <source>{name} · rhythm set</source>
      <translation>{name} · rytme valgt</translation>
    </message>
  </context>
  <context>
    <name>TriageReasons</name>
    <message>
      <source>I don't know them</source>
      <translation>Jeg kender ikke personen</translation>
    </message>
    <message>
      <source>Outdated or wrong entry</source>
      <translation>Forældet eller forkert post</translation>
    </message>
    <message>
      <source>Serves none of my goals</source>
      <translation>Bidrager ikke til mine mål</translation>
    </message>
    <message>
      <source>We have lost touch</source>
      <translation>Vi har mistet kontakten</translation>
    </message>
  </context>
  <context>
    <name>UndoBanner</name>
    <message>
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
  </context>
  <context>
    <name>UndoView</name>
    <message>
      <source>Details…</source>
      <translation>Detaljer…</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Udført igen: {step}</translation>
    </message>
    <message>
      <source>Log outcome…</source>
      <translation>Registrer resultat…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Gentag</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>Gentag: {step}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Fortryd: {step}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Fortrudt: {step}</translation>
    </message>
  </context>
  <context>
    <name>ValueEdit</name>
    <message>
      <source>Values in your book</source>
      <translation>Værdier i din adressebog</translation>
    </message>
  </context>
  <context>
    <name>ValueGrid</name>
    <message>
      <source>Edit…</source>
      <translation>Rediger…</translation>
    </message>
  </context>
  <context>
    <name>WeekScreen</name>
    <message>
      <source>Week {number}</source>
      <translation>Uge {number}</translation>
    </message>
    <message>
      <source>Week {number}, {month}</source>
      <translation>Uge {number}, {month}</translation>
    </message>
  </context>
  <context>
    <name>WeekView</name>
    <message>
      <source>Busy</source>
      <translation>Optaget</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Timer</translation>
    </message>
  </context>
  <context>
    <name>WhenFields</name>
    <message>
      <source> days</source>
      <translation> dage</translation>
    </message>
    <message>
      <source>After it was done, in</source>
      <translation>Når den er færdig, interval</translation>
    </message>
    <message>
      <source>By date, every</source>
      <translation>Efter dato, interval</translation>
    </message>
    <message>
      <source>Days without an answer</source>
      <translation>Dage uden svar</translation>
    </message>
    <message>
      <source>Days, weeks, months or years</source>
      <translation>Dage, uger, måneder eller år</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Hvor tit</translation>
    </message>
    <message>
      <source>If no answer comes</source>
      <translation>Hvis der ikke kommer svar</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Aldrig</translation>
    </message>
    <message>
      <source>Nothing follows</source>
      <translation>Intet følger</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Gentag</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Tidszone</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dage</translation>
    </message>
    <message>
      <source>in </source>
      <translation>efter </translation>
    </message>
    <message>
      <source>months</source>
      <translation>måneder</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>uger</translation>
    </message>
    <message>
      <source>years</source>
      <translation>år</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Fill in what stands in braces.</source>
      <translation>Udfyld det, der står i klammer.</translation>
    </message>
    <message>
      <source>It names someone else of your contacts. Take the name out, or link the two.</source>
      <translation>Den nævner en anden af dine kontakter. Fjern navnet, eller forbind de to.</translation>
    </message>
    <message>
      <source>Not a why yet</source>
      <translation>Ingen begrundelse endnu</translation>
    </message>
    <message>
      <source>Not ready to go out</source>
      <translation>Ikke klar til at sende</translation>
    </message>
    <message>
      <source>Ready: a real why</source>
      <translation>Klar: en rigtig begrundelse</translation>
    </message>
    <message numerus="yes">
      <source>Shorten it by %Ln character(s).</source>
      <translation>
        <numerusform>Gør den %Ln tegn kortere.</numerusform>
        <numerusform>Gør den %Ln tegn kortere.</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the platform's own sentence. Write your own.</source>
      <translation>Det er platformens egen sætning. Skriv din egen.</translation>
    </message>
    <message>
      <source>Weak: it could say more</source>
      <translation>Svag: den kunne sige mere</translation>
    </message>
    <message>
      <source>Write at least 20 characters.</source>
      <translation>Skriv mindst 20 tegn.</translation>
    </message>
    <message>
      <source>Write why you want to connect.</source>
      <translation>Skriv, hvorfor du vil i kontakt.</translation>
    </message>
  </context>
  <context>
    <name>WhyLine</name>
    <message>
      <source>because …</source>
      <translation>fordi …</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>A reason</source>
      <translation>En grund</translation>
    </message>
    <message>
      <source>A why is optional here</source>
      <translation>Begrundelse er valgfri her</translation>
    </message>
    <message>
      <source>About {who}</source>
      <translation>Om {who}</translation>
    </message>
    <message>
      <source>Choose a goal it serves</source>
      <translation>Vælg et mål, den bidrager til</translation>
    </message>
    <message>
      <source>Different from the last ones</source>
      <translation>Anderledes end de seneste</translation>
    </message>
    <message>
      <source>Facts about the person count 20, two or more 30. A reason counts 25, a mere wish 10. A word of the goal counts 20, an offer 10, and being unlike the last fifty invitations up to 15. From 60 points, with a fact and a reason, a why is ready; from 40 it is weak.</source>
      <translation>Fakta om personen tæller 20, to eller flere 30. En grund tæller 25, et rent ønske 10. Et ord fra målet tæller 20, et tilbud 10, og at ligne de seneste halvtreds invitationer mindst muligt op til 15. Fra 60 point, med et faktum og en grund, er en begrundelse klar; fra 40 er den svag.</translation>
    </message>
    <message>
      <source>How is this calculated?</source>
      <translation>Hvordan er det beregnet?</translation>
    </message>
    <message>
      <source>Much like an earlier one: say it in other words</source>
      <translation>Ligner en tidligere: sig det med andre ord</translation>
    </message>
    <message>
      <source>Name a company, role, place, group or event you know of</source>
      <translation>Nævn en virksomhed, funktion, gruppe, et sted eller en begivenhed, du kender til</translation>
    </message>
    <message>
      <source>Say what is in it for {who}</source>
      <translation>Sig, hvad {who} får ud af det</translation>
    </message>
    <message>
      <source>Say “because …” or “so that …”, or choose a reason</source>
      <translation>Skriv “fordi …” eller “så …”, eller vælg en anledning</translation>
    </message>
    <message>
      <source>Something for {who}</source>
      <translation>Noget til {who}</translation>
    </message>
    <message>
      <source>Use a word of the goal: {words}</source>
      <translation>Brug et ord fra målet: {words}</translation>
    </message>
    <message>
      <source>Use your own words</source>
      <translation>Brug dine egne ord</translation>
    </message>
    <message>
      <source>Your goal</source>
      <translation>Dit mål</translation>
    </message>
    <message>
      <source>unlike the fifty before</source>
      <translation>ulig de halvtreds foregående</translation>
    </message>
  </context>
  <context>
    <name>WhyPrompt</name>
    <message>
      <source>how you met: {met}</source>
      <translation>sådan mødtes I: {met}</translation>
    </message>
    <message>
      <source>lives or works in {city}</source>
      <translation>bor eller arbejder i {city}</translation>
    </message>
    <message>
      <source>needs: {needs}</source>
      <translation>har brug for: {needs}</translation>
    </message>
    <message>
      <source>offers: {offers}</source>
      <translation>tilbyder: {offers}</translation>
    </message>
    <message>
      <source>works as {title}</source>
      <translation>arbejder som {title}</translation>
    </message>
    <message>
      <source>works as {title} at {company}</source>
      <translation>arbejder som {title} hos {company}</translation>
    </message>
    <message>
      <source>works at {company}</source>
      <translation>arbejder hos {company}</translation>
    </message>
    <message>
      <source>you are both in {group}</source>
      <translation>I er begge i {group}</translation>
    </message>
    <message>
      <source>you last talked on {day}</source>
      <translation>I talte sidst sammen {day}</translation>
    </message>
    <message>
      <source>you met on {day}: {met}</source>
      <translation>I mødtes {day}: {met}</translation>
    </message>
    <message>
      <source>you talked on {day}: {talk}</source>
      <translation>I talte sammen {day}: {talk}</translation>
    </message>
    <message>
      <source>you were both at {event}</source>
      <translation>I var begge til {event}</translation>
    </message>
    <message>
      <source>your goal: {goal}</source>
      <translation>dit mål: {goal}</translation>
    </message>
    <message>
      <source>{mutual} knows you both</source>
      <translation>{mutual} kender jer begge</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>for %Ln dag siden</numerusform>
        <numerusform>for %Ln dage siden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) left</source>
      <translation>
        <numerusform>%Ln dag tilbage</numerusform>
        <numerusform>%Ln dage tilbage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) over</source>
      <translation>
        <numerusform>%Ln dag over tiden</numerusform>
        <numerusform>%Ln dage over tiden</numerusform>
      </translation>
    </message>
    <message>
      <source>A job for someone else</source>
      <translation>Et job til en anden</translation>
    </message>
    <message>
      <source>A new job</source>
      <translation>Et nyt job</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accepteret</translation>
    </message>
    <message>
      <source>Acquaintance</source>
      <translation>Bekendt</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Svarede</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Arkiveret</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Branding and articles</source>
      <translation>Branding og artikler</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Arbejde</translation>
    </message>
    <message>
      <source>By letter</source>
      <translation>Brev</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Ring</translation>
    </message>
    <message>
      <source>City</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tæt</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentér</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Virksomhed</translation>
    </message>
    <message>
      <source>Company size</source>
      <translation>Virksomhedens størrelse</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Samtykke</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Kontrakt</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kunder</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Afslået</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>Må ikke kontaktes</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Kladde</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Facebook</source>
      <translation>Facebook</translation>
    </message>
    <message>
      <source>Friendships</source>
      <translation>Venskaber</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>God</translation>
    </message>
    <message>
      <source>Google Contacts</source>
      <translation>Google Kontakter</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Hire people</source>
      <translation>Ansætte folk</translation>
    </message>
    <message>
      <source>I can help with</source>
      <translation>Jeg kan hjælpe med</translation>
    </message>
    <message>
      <source>I read your article</source>
      <translation>Jeg har læst din artikel</translation>
    </message>
    <message>
      <source>In person</source>
      <translation>Personligt</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Introduce</source>
      <translation>Introducér</translation>
    </message>
    <message>
      <source>Introduction</source>
      <translation>Introduktion</translation>
    </message>
    <message>
      <source>Introductions given</source>
      <translation>Introduktioner givet</translation>
    </message>
    <message>
      <source>Invite</source>
      <translation>Invitér</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Kendt</translation>
    </message>
    <message>
      <source>LDIF file</source>
      <translation>LDIF-fil</translation>
    </message>
    <message>
      <source>Legal obligation</source>
      <translation>Retlig forpligtelse</translation>
    </message>
    <message>
      <source>Legitimate interest</source>
      <translation>Legitim interesse</translation>
    </message>
    <message>
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Mail</translation>
    </message>
    <message>
      <source>Meet</source>
      <translation>Mødes</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Møde</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Besked</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Mødtes</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Intet svar</translation>
    </message>
    <message>
      <source>No reason chosen</source>
      <translation>Ingen anledning valgt</translation>
    </message>
    <message>
      <source>No result yet</source>
      <translation>Intet resultat endnu</translation>
    </message>
    <message>
      <source>Not by e-mail</source>
      <translation>Ikke på e-mail</translation>
    </message>
    <message>
      <source>Not by phone</source>
      <translation>Ikke på telefon</translation>
    </message>
    <message>
      <source>Not by post</source>
      <translation>Ikke med post</translation>
    </message>
    <message>
      <source>Not recorded</source>
      <translation>Ikke angivet</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Endnu ikke kendt</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Andet</translation>
    </message>
    <message>
      <source>Outlook</source>
      <translation>Outlook</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>På pause</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planlagt</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Opslag</translation>
    </message>
    <message>
      <source>Private</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Private and business</source>
      <translation>Privat og arbejde</translation>
    </message>
    <message>
      <source>Private use</source>
      <translation>Privat brug</translation>
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
      <translation>Sendt</translation>
    </message>
    <message>
      <source>Settle in a country</source>
      <translation>Falde til i et land</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Sprunget over</translation>
    </message>
    <message>
      <source>Someone referred me</source>
      <translation>Jeg blev henvist</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Noget andet</translation>
    </message>
    <message>
      <source>Start a company</source>
      <translation>Starte virksomhed</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Mærke</translation>
    </message>
    <message>
      <source>Talks and seminars</source>
      <translation>Foredrag og seminarer</translation>
    </message>
    <message>
      <source>Thunderbird</source>
      <translation>Thunderbird</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Ikke valgt</translation>
    </message>
    <message>
      <source>Waiting for an answer</source>
      <translation>Afventer svar</translation>
    </message>
    <message>
      <source>We met at</source>
      <translation>Vi mødtes til</translation>
    </message>
    <message>
      <source>We share a group</source>
      <translation>Vi er i samme gruppe</translation>
    </message>
    <message>
      <source>XING</source>
      <translation>XING</translation>
    </message>
    <message>
      <source>archive</source>
      <translation>arkiv</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>forfalder i dag</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>tastet ind</translation>
    </message>
    <message>
      <source>fair or event</source>
      <translation>messe eller arrangement</translation>
    </message>
    <message>
      <source>given by someone else</source>
      <translation>givet af en anden</translation>
    </message>
    <message>
      <source>given by the person</source>
      <translation>givet af personen selv</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln day(s)</source>
      <translation>
        <numerusform>om %Ln dag</numerusform>
        <numerusform>om %Ln dage</numerusform>
      </translation>
    </message>
    <message>
      <source>jCard file</source>
      <translation>jCard-fil</translation>
    </message>
    <message>
      <source>mail program</source>
      <translation>mailprogram</translation>
    </message>
    <message>
      <source>own address book</source>
      <translation>egen adressebog</translation>
    </message>
    <message>
      <source>own phone</source>
      <translation>egen telefon</translation>
    </message>
    <message>
      <source>public register</source>
      <translation>offentligt register</translation>
    </message>
    <message>
      <source>sample data</source>
      <translation>eksempeldata</translation>
    </message>
    <message>
      <source>table (CSV)</source>
      <translation>tabel (CSV)</translation>
    </message>
    <message>
      <source>today</source>
      <translation>i dag</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>i morgen</translation>
    </message>
    <message>
      <source>vCard file</source>
      <translation>vCard-fil</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>i går</translation>
    </message>
    <message>
      <source>{days} d</source>
      <translation>{days} d</translation>
    </message>
  </context>
  <context>
    <name>_DropField</name>
    <message>
      <source>Drop a contact file here</source>
      <translation>Slip en kontaktfil her</translation>
    </message>
    <message>
      <source>vCards, tables, or the .zip from LinkedIn or Facebook, many at once or a folder.
You see what will happen before anything changes.</source>
      <translation>vCards, tabeller eller .zip-filen fra LinkedIn eller Facebook, mange på én gang eller en mappe.
Du ser, hvad der vil ske, før noget ændres.</translation>
    </message>
  </context>
  <context>
    <name>_Frame</name>
    <message>
      <source>Suggestions</source>
      <translation>Forslag</translation>
    </message>
  </context>
  <context>
    <name>_GroupRow</name>
    <message>
      <source>Add a second name that means the same work.</source>
      <translation>Tilføj et andet navn, der betyder det samme arbejde.</translation>
    </message>
    <message>
      <source>CMO, growth lead</source>
      <translation>marketingchef, vækstansvarlig</translation>
    </message>
    <message>
      <source>Known already: {names}</source>
      <translation>Kendes allerede: {names}</translation>
    </message>
    <message>
      <source>Names of one role, separated by commas</source>
      <translation>Navne på én funktion, adskilt af kommaer</translation>
    </message>
    <message>
      <source>Remove these synonyms</source>
      <translation>Fjern disse synonymer</translation>
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
  </context>
  <context>
    <name>_NextLine</name>
    <message>
      <source>Hide until another step is next</source>
      <translation>Skjul, til et andet trin er det næste</translation>
    </message>
    <message>
      <source>Next:</source>
      <translation>Næste:</translation>
    </message>
    <message>
      <source>Why this step is next</source>
      <translation>Hvorfor dette trin er det næste</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Hvorfor?</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Read again</source>
      <translation>Læs igen</translation>
    </message>
    <message>
      <source>Read {name} again</source>
      <translation>Læs {name} igen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Fjern {name}</translation>
    </message>
  </context>
  <context>
    <name>_TargetRow</name>
    <message numerus="yes">
      <source>%Ln known: {names}</source>
      <translation>
        <numerusform>%Ln kendt: {names}</numerusform>
        <numerusform>%Ln kendte: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Fjern {name}</translation>
    </message>
    <message>
      <source>nobody known there yet</source>
      <translation>endnu ingen bekendte der</translation>
    </message>
    <message>
      <source>not in your book yet</source>
      <translation>endnu ikke i din adressebog</translation>
    </message>
  </context>
</TS>
