<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>Counted are the last %Ln days, by how well you knew people at the time.</source>
      <translation>
        <numerusform>Counted is the last %Ln day, by how well you knew people at the time.</numerusform>
        <numerusform>Counted are the last %Ln days, by how well you knew people at the time.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AttentionBlock</name>
    <message numerus="yes">
      <source>Attention, last %Ln days</source>
      <translation>
        <numerusform>Attention, last %Ln day</numerusform>
        <numerusform>Attention, last %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AttentionSheet</name>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln minute</numerusform>
        <numerusform>%Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add these %Ln to next week</source>
      <translation>
        <numerusform>Add this one to next week</numerusform>
        <numerusform>Add these %Ln to next week</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The last %Ln days</source>
      <translation>
        <numerusform>The last %Ln day</numerusform>
        <numerusform>The last %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarFiles</name>
    <message numerus="yes">
      <source>%Ln busy time(s)</source>
      <translation>
        <numerusform>%Ln busy time</numerusform>
        <numerusform>%Ln busy times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) could not be read</source>
      <translation>
        <numerusform>%Ln event could not be read</numerusform>
        <numerusform>%Ln events could not be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) repeat in a way that is not understood</source>
      <translation>
        <numerusform>%Ln event repeats in a way that is not understood</numerusform>
        <numerusform>%Ln events repeat in a way that is not understood</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s) repeat so often that only the first times were taken</source>
      <translation>
        <numerusform>%Ln event repeats so often that only the first times were taken</numerusform>
        <numerusform>%Ln events repeat so often that only the first times were taken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln time zone(s) are unknown, yours was taken</source>
      <translation>
        <numerusform>%Ln time zone is unknown, yours was taken</numerusform>
        <numerusform>%Ln time zones are unknown, yours was taken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name}: %Ln busy time(s) read</source>
      <translation>
        <numerusform>{name}: %Ln busy time read</numerusform>
        <numerusform>{name}: %Ln busy times read</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarsSheet</name>
    <message numerus="yes">
      <source>%Ln event(s) written to {file}</source>
      <translation>
        <numerusform>%Ln event written to {file}</numerusform>
        <numerusform>%Ln events written to {file}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CandidatesCard</name>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show all %Ln who serve it</source>
      <translation>
        <numerusform>Show the %Ln who serves it</numerusform>
        <numerusform>Show all %Ln who serve it</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CardLines</name>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… and %Ln more</numerusform>
        <numerusform>… and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChoiceModel</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CompanyPage</name>
    <message numerus="yes">
      <source>%Ln person(s) you know there</source>
      <translation>
        <numerusform>%Ln person you know there</numerusform>
        <numerusform>%Ln people you know there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show all %Ln in the list</source>
      <translation>
        <numerusform>Show all %Ln in the list</numerusform>
        <numerusform>Show all %Ln in the list</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln character</numerusform>
        <numerusform>%Ln characters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactCard</name>
    <message numerus="yes">
      <source>%Ln people chosen</source>
      <translation>
        <numerusform>%Ln person chosen</numerusform>
        <numerusform>%Ln people chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln year(s) old</source>
      <translation>
        <numerusform>%Ln year old</numerusform>
        <numerusform>%Ln years old</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more line(s), kept and exported</source>
      <translation>
        <numerusform>and %Ln more line, kept and exported</numerusform>
        <numerusform>and %Ln more lines, kept and exported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %Ln day(s)</source>
      <translation>
        <numerusform>every %Ln day</numerusform>
        <numerusform>every %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message numerus="yes">
      <source>%Ln contact(s) without a clear place</source>
      <translation>
        <numerusform>%Ln contact without a clear place</numerusform>
        <numerusform>%Ln contacts without a clear place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln gap(s): {gaps}</source>
      <translation>
        <numerusform>%Ln gap: {gaps}</numerusform>
        <numerusform>%Ln gaps: {gaps}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>(the place of %Ln more isn't known).</source>
      <translation>
        <numerusform>(the place of %Ln more isn't known).</numerusform>
        <numerusform>(the place of %Ln more isn't known).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %Ln contact(s) it isn't known whether they are in the area; they count nowhere.</source>
      <translation>
        <numerusform>Of %Ln contact it isn't known whether they are in the area; they count nowhere.</numerusform>
        <numerusform>Of %Ln contacts it isn't known whether they are in the area; they count nowhere.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Where they are: {covered} of %Ln place(s) covered</source>
      <translation>
        <numerusform>Where they are: {covered} of %Ln place covered</numerusform>
        <numerusform>Where they are: {covered} of %Ln places covered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{outside} of %Ln invitation(s) in the last {days} days went outside, {share}</source>
      <translation>
        <numerusform>{outside} of %Ln invitation in the last {days} days went outside, {share}</numerusform>
        <numerusform>{outside} of %Ln invitations in the last {days} days went outside, {share}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{place}: %Ln contact(s), {near} close or good: {state}</source>
      <translation>
        <numerusform>{place}: %Ln contact, {near} close or good: {state}</numerusform>
        <numerusform>{place}: %Ln contacts, {near} close or good: {state}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoverageChart</name>
    <message numerus="yes">
      <source>%Ln more in the table</source>
      <translation>
        <numerusform>%Ln more in the table</numerusform>
        <numerusform>%Ln more in the table</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{place}: %Ln contact(s), covered</source>
      <translation>
        <numerusform>{place}: %Ln contact, covered</numerusform>
        <numerusform>{place}: %Ln contacts, covered</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CreditCard</name>
    <message numerus="yes">
      <source>%Ln outcomes name nobody.</source>
      <translation>
        <numerusform>%Ln outcome names nobody.</numerusform>
        <numerusform>%Ln outcomes name nobody.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outcomes name somebody: the credit of all people sums to that.</source>
      <translation>
        <numerusform>%Ln outcome names somebody: the credit of all people sums to that.</numerusform>
        <numerusform>%Ln outcomes name somebody: the credit of all people sums to that.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CriteriaField</name>
    <message numerus="yes">
      <source>%Ln people in your book match this well enough.</source>
      <translation>
        <numerusform>%Ln people in your book match this well enough.</numerusform>
        <numerusform>%Ln people in your book match this well enough.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people in your book reach that.</source>
      <translation>
        <numerusform>%Ln people in your book reach that.</numerusform>
        <numerusform>%Ln people in your book reach that.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CriterionRow</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DecideSheet</name>
    <message numerus="yes">
      <source>%Ln later</source>
      <translation>
        <numerusform>%Ln later</numerusform>
        <numerusform>%Ln later</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln left out</numerusform>
        <numerusform>%Ln left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more who serve the goal follow.</source>
      <translation>
        <numerusform>%Ln more who serves the goal follows.</numerusform>
        <numerusform>%Ln more who serve the goal follow.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are connected with you on {platform} already.</source>
      <translation>
        <numerusform>%Ln person is connected with you on {platform} already.</numerusform>
        <numerusform>%Ln people are connected with you on {platform} already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln still need a reason</source>
      <translation>
        <numerusform>%Ln still needs a reason</numerusform>
        <numerusform>%Ln still need a reason</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln to invite</source>
      <translation>
        <numerusform>%Ln to invite</numerusform>
        <numerusform>%Ln to invite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>People you know already come first, %Ln of them.</source>
      <translation>
        <numerusform>People you know already come first, %Ln of them.</numerusform>
        <numerusform>People you know already come first, %Ln of them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln invitation(s)</source>
      <translation>
        <numerusform>Plan %Ln invitation</numerusform>
        <numerusform>Plan %Ln invitations</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message numerus="yes">
      <source>%Ln to decide</source>
      <translation>
        <numerusform>%Ln to decide</numerusform>
        <numerusform>%Ln to decide</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DoneBar</name>
    <message numerus="yes">
      <source>%Ln invitation(s) say no why: they count as sent anyway. Say it of each alone.</source>
      <translation>
        <numerusform>%Ln invitation says no why: it counts as sent anyway. Say it of each alone.</numerusform>
        <numerusform>%Ln invitations say no why: they count as sent anyway. Say it of each alone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln minute</numerusform>
        <numerusform>%Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message numerus="yes">
      <source>Drop to import %n file(s) or folder(s)</source>
      <translation>
        <numerusform>Drop to import %n file or folder</numerusform>
        <numerusform>Drop to import %n files or folders</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DuplicatesSheet</name>
    <message numerus="yes">
      <source>%Ln certain</source>
      <translation>
        <numerusform>%Ln certain</numerusform>
        <numerusform>%Ln certain</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln group(s) of people who may be one</source>
      <translation>
        <numerusform>%Ln group of people who may be one</numerusform>
        <numerusform>%Ln groups of people who may be one</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln certain group(s)?</source>
      <translation>
        <numerusform>Merge %Ln certain group?</numerusform>
        <numerusform>Merge %Ln certain groups?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge all certain ones (%Ln)</source>
      <translation>
        <numerusform>Merge all certain ones (%Ln)</numerusform>
        <numerusform>Merge all certain ones (%Ln)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message numerus="yes">
      <source>Exported %Ln record(s) to {file}</source>
      <translation>
        <numerusform>Exported %Ln record to {file}</numerusform>
        <numerusform>Exported %Ln records to {file}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message numerus="yes">
      <source>Answer invitations: %Ln</source>
      <translation>
        <numerusform>Answer invitations: %Ln</numerusform>
        <numerusform>Answer invitations: %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact within %Ln day(s)</source>
      <translation>
        <numerusform>Contact within %Ln day</numerusform>
        <numerusform>Contact within %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No contact for %Ln day(s)</source>
      <translation>
        <numerusform>No contact for %Ln day</numerusform>
        <numerusform>No contact for %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in the last %Ln day(s)</source>
      <translation>
        <numerusform>in the last %Ln day</numerusform>
        <numerusform>in the last %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FinishSheet</name>
    <message numerus="yes">
      <source>%Ln outcomes</source>
      <translation>
        <numerusform>%Ln outcome</numerusform>
        <numerusform>%Ln outcomes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ForAllSheet</name>
    <message numerus="yes">
      <source>Set for %Ln</source>
      <translation>
        <numerusform>Set for %Ln</numerusform>
        <numerusform>Set for %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set for %Ln person(s)</source>
      <translation>
        <numerusform>Set for %Ln person</numerusform>
        <numerusform>Set for %Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GoalsPane</name>
    <message numerus="yes">
      <source>Show %Ln archived</source>
      <translation>
        <numerusform>Show %Ln archived</numerusform>
        <numerusform>Show %Ln archived</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GroupSheet</name>
    <message numerus="yes">
      <source>%Ln selected person(s) will be in it</source>
      <translation>
        <numerusform>%Ln selected person will be in it</numerusform>
        <numerusform>%Ln selected people will be in it</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message numerus="yes">
      <source>%Ln added</source>
      <translation>
        <numerusform>%Ln added</numerusform>
        <numerusform>%Ln added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) read.</source>
      <translation>
        <numerusform>%Ln card read.</numerusform>
        <numerusform>%Ln cards read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) to read</source>
      <translation>
        <numerusform>%Ln file to read</numerusform>
        <numerusform>%Ln files to read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not imported</source>
      <translation>
        <numerusform>%Ln not imported</numerusform>
        <numerusform>%Ln not imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) imported</source>
      <translation>
        <numerusform>%Ln person imported</numerusform>
        <numerusform>%Ln people imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln updated</source>
      <translation>
        <numerusform>%Ln updated</numerusform>
        <numerusform>%Ln updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %Ln person(s)</source>
      <translation>
        <numerusform>Import %Ln person</numerusform>
        <numerusform>Import %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {file} and %Ln more file(s)</source>
      <translation>
        <numerusform>Import {file} and %Ln more file</numerusform>
        <numerusform>Import {file} and %Ln more files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported. What you decided about %Ln card(s) is forgotten.</source>
      <translation>
        <numerusform>Nothing was imported. What you decided about %Ln card is forgotten.</numerusform>
        <numerusform>Nothing was imported. What you decided about %Ln cards is forgotten.</numerusform>
      </translation>
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
        <numerusform>%Ln more</numerusform>
        <numerusform>%Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln phone(s)</source>
      <translation>
        <numerusform>%Ln phone</numerusform>
        <numerusform>%Ln phones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InviteCard</name>
    <message numerus="yes">
      <source>Invite next: %Ln people serve this goal</source>
      <translation>
        <numerusform>Invite next: %Ln person serves this goal</numerusform>
        <numerusform>Invite next: %Ln people serve this goal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>existing contacts first, %Ln left</source>
      <translation>
        <numerusform>existing contacts first, %Ln left</numerusform>
        <numerusform>existing contacts first, %Ln left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InvitePanel</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln character</numerusform>
        <numerusform>%Ln characters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%Ln invitation(s) sent</source>
      <translation>
        <numerusform>%Ln invitation sent</numerusform>
        <numerusform>%Ln invitations sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out or put off</source>
      <translation>
        <numerusform>%Ln left out or put off</numerusform>
        <numerusform>%Ln left out or put off</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LastImports</name>
    <message numerus="yes">
      <source>%Ln added</source>
      <translation>
        <numerusform>%Ln added</numerusform>
        <numerusform>%Ln added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln failed</numerusform>
        <numerusform>%Ln failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln updated</source>
      <translation>
        <numerusform>%Ln updated</numerusform>
        <numerusform>%Ln updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} and %Ln more</source>
      <translation>
        <numerusform>{file} and %Ln more</numerusform>
        <numerusform>{file} and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LimitsForm</name>
    <message numerus="yes">
      <source>%Ln note(s) sent in {month}</source>
      <translation>
        <numerusform>%Ln note sent in {month}</numerusform>
        <numerusform>%Ln notes sent in {month}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LogMenu</name>
    <message numerus="yes">
      <source>Today with %Ln people</source>
      <translation>
        <numerusform>Today with %Ln people</numerusform>
        <numerusform>Today with %Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LogSheet</name>
    <message numerus="yes">
      <source>with %Ln people</source>
      <translation>
        <numerusform>with %Ln people</numerusform>
        <numerusform>with %Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MailSheet</name>
    <message numerus="yes">
      <source>%Ln of those chosen are left out.</source>
      <translation>
        <numerusform>%Ln of those chosen are left out.</numerusform>
        <numerusform>%Ln of those chosen are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mail to %Ln person(s)</source>
      <translation>
        <numerusform>Mail to %Ln person</numerusform>
        <numerusform>Mail to %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… and %Ln more</numerusform>
        <numerusform>… and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message numerus="yes">
      <source>Merge %Ln people</source>
      <translation>
        <numerusform>Merge %Ln people</numerusform>
        <numerusform>Merge %Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NotesCard</name>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OutcomesCard</name>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OutreachEditor</name>
    <message numerus="yes">
      <source>%Ln character(s)</source>
      <translation>
        <numerusform>%Ln character</numerusform>
        <numerusform>%Ln characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln outreach(es)</source>
      <translation>
        <numerusform>Plan %Ln outreach</numerusform>
        <numerusform>Plan %Ln outreaches</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PastePage</name>
    <message numerus="yes">
      <source>%Ln person(s) found</source>
      <translation>
        <numerusform>%Ln person found</numerusform>
        <numerusform>%Ln people found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message numerus="yes">
      <source>every %Ln day(s)</source>
      <translation>
        <numerusform>every %Ln day</numerusform>
        <numerusform>every %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanDesk</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln plans</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanGrid</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln plans</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plan(s) chosen</source>
      <translation>
        <numerusform>%Ln plan chosen</numerusform>
        <numerusform>%Ln plans chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Plans</name>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln plans</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>+%Ln more</source>
      <translation>
        <numerusform>+%Ln more</numerusform>
        <numerusform>+%Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Overdue %Ln day(s)</source>
      <translation>
        <numerusform>Overdue %Ln day</numerusform>
        <numerusform>Overdue %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <translation>
        <numerusform>{name} and %Ln more</numerusform>
        <numerusform>{name} and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlansCard</name>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PreviewPage</name>
    <message numerus="yes">
      <source>%Ln card(s) differ from what you wrote. Undecided, yours stays.</source>
      <translation>
        <numerusform>%Ln card differs from what you wrote. Undecided, yours stays.</numerusform>
        <numerusform>%Ln cards differ from what you wrote. Undecided, yours stays.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln card(s) may be people you have. Undecided, they are added; Find duplicates offers them later.</source>
      <translation>
        <numerusform>%Ln card may be somebody you have. Undecided, it is added; Find duplicates offers it later.</numerusform>
        <numerusform>%Ln cards may be people you have. Undecided, they are added; Find duplicates offers them later.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProposalPanel</name>
    <message numerus="yes">
      <source>Take %Ln</source>
      <translation>
        <numerusform>Take %Ln</numerusform>
        <numerusform>Take %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{taken} of %Ln</source>
      <translation>
        <numerusform>{taken} of %Ln</numerusform>
        <numerusform>{taken} of %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Proposals</name>
    <message numerus="yes">
      <source>every %Ln days</source>
      <translation>
        <numerusform>every day</numerusform>
        <numerusform>every %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueueListSheet</name>
    <message numerus="yes">
      <source>Bring %Ln back</source>
      <translation>
        <numerusform>Bring %Ln back</numerusform>
        <numerusform>Bring %Ln back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln in contacts</source>
      <translation>
        <numerusform>Show %Ln in contacts</numerusform>
        <numerusform>Show %Ln in contacts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueueLists</name>
    <message numerus="yes">
      <source>Where the other %Ln people are</source>
      <translation>
        <numerusform>Where the other %Ln person is</numerusform>
        <numerusform>Where the other %Ln people are</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message numerus="yes">
      <source>%Ln overdue</source>
      <translation>
        <numerusform>%Ln overdue</numerusform>
        <numerusform>%Ln overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln planned today</source>
      <translation>
        <numerusform>%Ln planned today</numerusform>
        <numerusform>%Ln planned today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plans are due</source>
      <translation>
        <numerusform>%Ln plan is due</numerusform>
        <numerusform>%Ln plans are due</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Today: %Ln planned</source>
      <translation>
        <numerusform>Today: %Ln planned</numerusform>
        <numerusform>Today: %Ln planned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RowMenu</name>
    <message numerus="yes">
      <source>For all %Ln alike</source>
      <translation>
        <numerusform>For %Ln like this</numerusform>
        <numerusform>For all %Ln alike</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rows</name>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SideBySide</name>
    <message numerus="yes">
      <source>%Ln item(s)</source>
      <translation>
        <numerusform>%Ln item</numerusform>
        <numerusform>%Ln items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln plan(s)</source>
      <translation>
        <numerusform>%Ln plan</numerusform>
        <numerusform>%Ln plans</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message numerus="yes">
      <source>Add %Ln selected person(s)</source>
      <translation>
        <numerusform>Add %Ln selected person</numerusform>
        <numerusform>Add %Ln selected people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tag %Ln selected person(s)</source>
      <translation>
        <numerusform>Tag %Ln selected person</numerusform>
        <numerusform>Tag %Ln selected people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take from %Ln selected person(s)</source>
      <translation>
        <numerusform>Take from %Ln selected person</numerusform>
        <numerusform>Take from %Ln selected people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take out %Ln selected person(s)</source>
      <translation>
        <numerusform>Take out %Ln selected person</numerusform>
        <numerusform>Take out %Ln selected people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SmartListSheet</name>
    <message numerus="yes">
      <source>%Ln person(s) found now</source>
      <translation>
        <numerusform>%Ln person found now</numerusform>
        <numerusform>%Ln people found now</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%Ln candidate(s) added</source>
      <translation>
        <numerusform>%Ln candidate added</numerusform>
        <numerusform>%Ln candidates added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln candidate(s) removed</source>
      <translation>
        <numerusform>%Ln candidate removed</numerusform>
        <numerusform>%Ln candidates removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) changed</source>
      <translation>
        <numerusform>%Ln contact changed</numerusform>
        <numerusform>%Ln contacts changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) deleted</source>
      <translation>
        <numerusform>%Ln contact deleted</numerusform>
        <numerusform>%Ln contacts deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) imported</source>
      <translation>
        <numerusform>%Ln contact imported</numerusform>
        <numerusform>%Ln contacts imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) set to {tie}</source>
      <translation>
        <numerusform>%Ln contact set to {tie}</numerusform>
        <numerusform>%Ln contacts set to {tie}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln contact(s) tagged “{tag}”</source>
      <translation>
        <numerusform>%Ln contact tagged “{tag}”</numerusform>
        <numerusform>%Ln contacts tagged “{tag}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln goal(s) deleted</source>
      <translation>
        <numerusform>%Ln goal deleted</numerusform>
        <numerusform>%Ln goals deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln goal(s) set to {state}</source>
      <translation>
        <numerusform>%Ln goal set to {state}</numerusform>
        <numerusform>%Ln goals set to {state}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln group(s) of duplicates merged</source>
      <translation>
        <numerusform>%Ln group of duplicates merged</numerusform>
        <numerusform>%Ln groups of duplicates merged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln imported contact(s) moved to the trash</source>
      <translation>
        <numerusform>%Ln imported contact moved to the trash</numerusform>
        <numerusform>%Ln imported contacts moved to the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invitation(s) answered</source>
      <translation>
        <numerusform>%Ln invitation answered</numerusform>
        <numerusform>%Ln invitations answered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invitation(s) deleted</source>
      <translation>
        <numerusform>%Ln invitation deleted</numerusform>
        <numerusform>%Ln invitations deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln mail(s) noted in timelines</source>
      <translation>
        <numerusform>%Ln mail noted in timelines</numerusform>
        <numerusform>%Ln mails noted in timelines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln meeting(s) planned in {where}</source>
      <translation>
        <numerusform>%Ln meeting planned in {where}</numerusform>
        <numerusform>%Ln meetings planned in {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) added to next week</source>
      <translation>
        <numerusform>%Ln outreach added to next week</numerusform>
        <numerusform>%Ln outreaches added to next week</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) copied</source>
      <translation>
        <numerusform>%Ln outreach copied</numerusform>
        <numerusform>%Ln outreaches copied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) deleted</source>
      <translation>
        <numerusform>%Ln outreach deleted</numerusform>
        <numerusform>%Ln outreaches deleted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) done</source>
      <translation>
        <numerusform>%Ln outreach done</numerusform>
        <numerusform>%Ln outreaches done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) moved</source>
      <translation>
        <numerusform>%Ln outreach moved</numerusform>
        <numerusform>%Ln outreaches moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) moved with all that repeat them</source>
      <translation>
        <numerusform>%Ln outreach moved with all that repeat it</numerusform>
        <numerusform>%Ln outreaches moved with all that repeat them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) planned</source>
      <translation>
        <numerusform>%Ln outreach planned</numerusform>
        <numerusform>%Ln outreaches planned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) reopened</source>
      <translation>
        <numerusform>%Ln outreach reopened</numerusform>
        <numerusform>%Ln outreaches reopened</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) skipped</source>
      <translation>
        <numerusform>%Ln outreach skipped</numerusform>
        <numerusform>%Ln outreaches skipped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) skipped with all that repeat them</source>
      <translation>
        <numerusform>%Ln outreach skipped with all that repeat it</numerusform>
        <numerusform>%Ln outreaches skipped with all that repeat them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln outreach(es) snoozed</source>
      <translation>
        <numerusform>%Ln outreach snoozed</numerusform>
        <numerusform>%Ln outreaches snoozed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people decided on</source>
      <translation>
        <numerusform>%Ln person decided on</numerusform>
        <numerusform>%Ln people decided on</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people kept apart</source>
      <translation>
        <numerusform>%Ln people kept apart</numerusform>
        <numerusform>%Ln people kept apart</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people left out of a goal’s queue</source>
      <translation>
        <numerusform>%Ln person left out of a goal’s queue</numerusform>
        <numerusform>%Ln people left out of a goal’s queue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people merged</source>
      <translation>
        <numerusform>%Ln people merged</numerusform>
        <numerusform>%Ln people merged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people planned</source>
      <translation>
        <numerusform>%Ln person planned</numerusform>
        <numerusform>%Ln people planned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put back into a goal’s queue</source>
      <translation>
        <numerusform>%Ln person put back into a goal’s queue</numerusform>
        <numerusform>%Ln people put back into a goal’s queue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put off</source>
      <translation>
        <numerusform>%Ln person put off</numerusform>
        <numerusform>%Ln people put off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people put off no longer</source>
      <translation>
        <numerusform>%Ln person put off no longer</numerusform>
        <numerusform>%Ln people put off no longer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) set on {group}</source>
      <translation>
        <numerusform>%Ln person set on {group}</numerusform>
        <numerusform>%Ln people set on {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) taken from {group}</source>
      <translation>
        <numerusform>%Ln person taken from {group}</numerusform>
        <numerusform>%Ln people taken from {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln proposal(s) taken into the plan</source>
      <translation>
        <numerusform>%Ln proposal taken into the plan</numerusform>
        <numerusform>%Ln proposals taken into the plan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln tag(s) joined as “{tag}”</source>
      <translation>
        <numerusform>%Ln tag joined as “{tag}”</numerusform>
        <numerusform>%Ln tags joined as “{tag}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln template(s) brought back</source>
      <translation>
        <numerusform>%Ln template brought back</numerusform>
        <numerusform>%Ln templates brought back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln thing(s) restored from the trash</source>
      <translation>
        <numerusform>%Ln thing restored from the trash</numerusform>
        <numerusform>%Ln things restored from the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln candidate(s)</source>
      <translation>
        <numerusform>Add %Ln candidate</numerusform>
        <numerusform>Add %Ln candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln outreach(es) to next week</source>
      <translation>
        <numerusform>Add %Ln outreach to next week</numerusform>
        <numerusform>Add %Ln outreaches to next week</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Answer %Ln invitation(s)</source>
      <translation>
        <numerusform>Answer %Ln invitation</numerusform>
        <numerusform>Answer %Ln invitations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bring back %Ln template(s)</source>
      <translation>
        <numerusform>Bring back %Ln template</numerusform>
        <numerusform>Bring back %Ln templates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change %Ln contact(s)</source>
      <translation>
        <numerusform>Change %Ln contact</numerusform>
        <numerusform>Change %Ln contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change %Ln goal(s)</source>
      <translation>
        <numerusform>Change %Ln goal</numerusform>
        <numerusform>Change %Ln goals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy %Ln outreach(es)</source>
      <translation>
        <numerusform>Copy %Ln outreach</numerusform>
        <numerusform>Copy %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decide on %Ln people</source>
      <translation>
        <numerusform>Decide on %Ln person</numerusform>
        <numerusform>Decide on %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln contact(s)</source>
      <translation>
        <numerusform>Delete %Ln contact</numerusform>
        <numerusform>Delete %Ln contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln goal(s)</source>
      <translation>
        <numerusform>Delete %Ln goal</numerusform>
        <numerusform>Delete %Ln goals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln imported contact(s)</source>
      <translation>
        <numerusform>Delete %Ln imported contact</numerusform>
        <numerusform>Delete %Ln imported contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln invitation(s)</source>
      <translation>
        <numerusform>Delete %Ln invitation</numerusform>
        <numerusform>Delete %Ln invitations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln outreach(es)</source>
      <translation>
        <numerusform>Delete %Ln outreach</numerusform>
        <numerusform>Delete %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>End the repetition of %Ln outreach(es)</source>
      <translation>
        <numerusform>End the repetition of %Ln outreach</numerusform>
        <numerusform>End the repetition of %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Go on with %Ln outreach(es) whose day is over</source>
      <translation>
        <numerusform>Go on with %Ln outreach whose day is over</numerusform>
        <numerusform>Go on with %Ln outreaches whose day is over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Gone on with %Ln outreach(es) whose day is over</source>
      <translation>
        <numerusform>Gone on with %Ln outreach whose day is over</numerusform>
        <numerusform>Gone on with %Ln outreaches whose day is over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %Ln contact(s)</source>
      <translation>
        <numerusform>Import %Ln contact</numerusform>
        <numerusform>Import %Ln contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Inviting %Ln people put off</source>
      <translation>
        <numerusform>Inviting %Ln person put off</numerusform>
        <numerusform>Inviting %Ln people put off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Join %Ln tag(s) as “{tag}”</source>
      <translation>
        <numerusform>Join %Ln tag as “{tag}”</numerusform>
        <numerusform>Join %Ln tags as “{tag}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %Ln people apart</source>
      <translation>
        <numerusform>Keep %Ln people apart</numerusform>
        <numerusform>Keep %Ln people apart</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave %Ln people out of a goal’s queue</source>
      <translation>
        <numerusform>Leave %Ln person out of a goal’s queue</numerusform>
        <numerusform>Leave %Ln people out of a goal’s queue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark %Ln outreach(es) as done</source>
      <translation>
        <numerusform>Mark %Ln outreach as done</numerusform>
        <numerusform>Mark %Ln outreaches as done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln group(s) of duplicates</source>
      <translation>
        <numerusform>Merge %Ln group of duplicates</numerusform>
        <numerusform>Merge %Ln groups of duplicates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge %Ln people</source>
      <translation>
        <numerusform>Merge %Ln people</numerusform>
        <numerusform>Merge %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln outreach(es)</source>
      <translation>
        <numerusform>Move %Ln outreach</numerusform>
        <numerusform>Move %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln outreach(es) and all that repeat them</source>
      <translation>
        <numerusform>Move %Ln outreach and all that repeat it</numerusform>
        <numerusform>Move %Ln outreaches and all that repeat them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Note %Ln mail(s) in timelines</source>
      <translation>
        <numerusform>Note %Ln mail in timelines</numerusform>
        <numerusform>Note %Ln mails in timelines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln meeting(s) in {where}</source>
      <translation>
        <numerusform>Plan %Ln meeting in {where}</numerusform>
        <numerusform>Plan %Ln meetings in {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln outreach(es)</source>
      <translation>
        <numerusform>Plan %Ln outreach</numerusform>
        <numerusform>Plan %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan to turn to %Ln people</source>
      <translation>
        <numerusform>Plan to turn to %Ln person</numerusform>
        <numerusform>Plan to turn to %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people back into a goal’s queue</source>
      <translation>
        <numerusform>Put %Ln person back into a goal’s queue</numerusform>
        <numerusform>Put %Ln people back into a goal’s queue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people off</source>
      <translation>
        <numerusform>Put %Ln person off</numerusform>
        <numerusform>Put %Ln people off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %Ln people off no longer</source>
      <translation>
        <numerusform>Put %Ln person off no longer</numerusform>
        <numerusform>Put %Ln people off no longer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put off inviting %Ln people</source>
      <translation>
        <numerusform>Put off inviting %Ln person</numerusform>
        <numerusform>Put off inviting %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Remove %Ln candidate(s)</source>
      <translation>
        <numerusform>Remove %Ln candidate</numerusform>
        <numerusform>Remove %Ln candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reopen %Ln outreach(es)</source>
      <translation>
        <numerusform>Reopen %Ln outreach</numerusform>
        <numerusform>Reopen %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Repetition of %Ln outreach(es) ended</source>
      <translation>
        <numerusform>Repetition of %Ln outreach ended</numerusform>
        <numerusform>Repetition of %Ln outreaches ended</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Restore %Ln thing(s) from the trash</source>
      <translation>
        <numerusform>Restore %Ln thing from the trash</numerusform>
        <numerusform>Restore %Ln things from the trash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set %Ln person(s) on {group}</source>
      <translation>
        <numerusform>Set %Ln person on {group}</numerusform>
        <numerusform>Set %Ln people on {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set tie of %Ln contact(s)</source>
      <translation>
        <numerusform>Set tie of %Ln contact</numerusform>
        <numerusform>Set tie of %Ln contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Skip %Ln outreach(es)</source>
      <translation>
        <numerusform>Skip %Ln outreach</numerusform>
        <numerusform>Skip %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Skip %Ln outreach(es) and all that repeat them</source>
      <translation>
        <numerusform>Skip %Ln outreach and all that repeat it</numerusform>
        <numerusform>Skip %Ln outreaches and all that repeat them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Snooze %Ln outreach(es)</source>
      <translation>
        <numerusform>Snooze %Ln outreach</numerusform>
        <numerusform>Snooze %Ln outreaches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tag %Ln contact(s) “{tag}”</source>
      <translation>
        <numerusform>Tag %Ln contact “{tag}”</numerusform>
        <numerusform>Tag %Ln contacts “{tag}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tag “{tag}” taken from %Ln contact(s)</source>
      <translation>
        <numerusform>Tag “{tag}” taken from %Ln contact</numerusform>
        <numerusform>Tag “{tag}” taken from %Ln contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln person(s) from {group}</source>
      <translation>
        <numerusform>Take %Ln person from {group}</numerusform>
        <numerusform>Take %Ln people from {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln proposal(s)</source>
      <translation>
        <numerusform>Take %Ln proposal</numerusform>
        <numerusform>Take %Ln proposals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take tag “{tag}” from %Ln contact(s)</source>
      <translation>
        <numerusform>Take tag “{tag}” from %Ln contact</numerusform>
        <numerusform>Take tag “{tag}” from %Ln contacts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>%Ln people are undecided still.</source>
      <translation>
        <numerusform>%Ln people are undecided still.</numerusform>
        <numerusform>%Ln people are undecided still.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people sorted</source>
      <translation>
        <numerusform>%Ln person sorted</numerusform>
        <numerusform>%Ln people sorted</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TagSheet</name>
    <message numerus="yes">
      <source>%Ln person(s)</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TagsField</name>
    <message numerus="yes">
      <source>… and %Ln more</source>
      <translation>
        <numerusform>… and %Ln more</numerusform>
        <numerusform>… and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TalksCard</name>
    <message numerus="yes">
      <source>%Ln more and a share is shown</source>
      <translation>
        <numerusform>%Ln more and a share is shown</numerusform>
        <numerusform>%Ln more and a share is shown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{hits} of %Ln talks led to a customer</source>
      <translation>
        <numerusform>{hits} of %Ln talk led to a customer</numerusform>
        <numerusform>{hits} of %Ln talks led to a customer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TargetsCard</name>
    <message numerus="yes">
      <source>%Ln in your book you don't know yet</source>
      <translation>
        <numerusform>%Ln in your book you don't know yet</numerusform>
        <numerusform>%Ln in your book you don't know yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln known: {names}</source>
      <translation>
        <numerusform>%Ln known: {names}</numerusform>
        <numerusform>%Ln known: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Ties</name>
    <message numerus="yes">
      <source>%Ln call(s)</source>
      <translation>
        <numerusform>%Ln call</numerusform>
        <numerusform>%Ln calls</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln meeting(s)</source>
      <translation>
        <numerusform>%Ln meeting</numerusform>
        <numerusform>%Ln meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln message(s)</source>
      <translation>
        <numerusform>%Ln message</numerusform>
        <numerusform>%Ln messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln other contact(s)</source>
      <translation>
        <numerusform>%Ln other contact</numerusform>
        <numerusform>%Ln other contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln time(s) without an answer</source>
      <translation>
        <numerusform>%Ln time without an answer</numerusform>
        <numerusform>%Ln times without an answer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeLeft</name>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>%n min left</numerusform>
        <numerusform>%n min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>%n s left</numerusform>
        <numerusform>%n s left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%Ln day(s) after the last contact</source>
      <translation>
        <numerusform>%Ln day after the last contact</numerusform>
        <numerusform>%Ln days after the last contact</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimelineList</name>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>Show %n more</numerusform>
        <numerusform>Show %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>%Ln day ago</numerusform>
        <numerusform>%Ln days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) without contact</source>
      <translation>
        <numerusform>%Ln day without contact</numerusform>
        <numerusform>%Ln days without contact</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln today, the others later</source>
      <translation>
        <numerusform>%Ln today, the others later</numerusform>
        <numerusform>%Ln today, the others later</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrashModel</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrashSheet</name>
    <message numerus="yes">
      <source>Delete %Ln thing(s) for good?</source>
      <translation>
        <numerusform>Delete %Ln thing for good?</numerusform>
        <numerusform>Delete %Ln things for good?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete all %Ln thing(s) in the trash for good?</source>
      <translation>
        <numerusform>Delete all %Ln thing in the trash for good?</numerusform>
        <numerusform>Delete all %Ln things in the trash for good?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Travel</name>
    <message numerus="yes">
      <source>%Ln day(s) overdue</source>
      <translation>
        <numerusform>%Ln day overdue</numerusform>
        <numerusform>%Ln days overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TravelSheet</name>
    <message numerus="yes">
      <source>%Ln chosen</source>
      <translation>
        <numerusform>%Ln chosen</numerusform>
        <numerusform>%Ln chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln person(s) to meet in {place}</source>
      <translation>
        <numerusform>%Ln person to meet in {place}</numerusform>
        <numerusform>%Ln people to meet in {place}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %Ln meeting(s)</source>
      <translation>
        <numerusform>Plan %Ln meeting</numerusform>
        <numerusform>Plan %Ln meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan at most %Ln days at a time.</source>
      <translation>
        <numerusform>Plan at most %Ln days at a time.</numerusform>
        <numerusform>Plan at most %Ln days at a time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Show %Ln more</numerusform>
        <numerusform>Show %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more of whom only the country is known</source>
      <translation>
        <numerusform>Show %Ln more of whom only the country is known</numerusform>
        <numerusform>Show %Ln more of whom only the country is known</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tick the best %Ln</source>
      <translation>
        <numerusform>Tick the best %Ln</numerusform>
        <numerusform>Tick the best %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message numerus="yes">
      <source>Shorten it by %Ln character(s).</source>
      <translation>
        <numerusform>Shorten it by %Ln character.</numerusform>
        <numerusform>Shorten it by %Ln characters.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>%Ln day ago</numerusform>
        <numerusform>%Ln days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) left</source>
      <translation>
        <numerusform>%Ln day left</numerusform>
        <numerusform>%Ln days left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) over</source>
      <translation>
        <numerusform>%Ln day over</numerusform>
        <numerusform>%Ln days over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %Ln day(s)</source>
      <translation>
        <numerusform>in %Ln day</numerusform>
        <numerusform>in %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>_TargetRow</name>
    <message numerus="yes">
      <source>%Ln known: {names}</source>
      <translation>
        <numerusform>%Ln known: {names}</numerusform>
        <numerusform>%Ln known: {names}</numerusform>
      </translation>
    </message>
  </context>
</TS>
