"""First names that are heard as a name at the start of a sentence too; elsewhere a capital is enough, but for these."""

from sonestra_cli.techniek.gegeven import gegeven

VOORNAMEN_TEKST = """
aafke abel ada adriaan agnes albert alex alice alma amber amelie an anita anja anke ann anna anne annelies annemarie
annie anouk ans anton arend arie arjan arjen arnold arthur astrid bart beatrix ben benjamin bernard bert berta
bertus betty bianca bob bram brigitte britt carla carlijn carolien chantal charlotte chris christa christiaan cindy
claire coen cor corine corrie daan daniel daniëlle dave david debbie dennis desiree diana dianne dick diederik dirk
dirkje dylan edwin eefje ellen elly elisa elise els elske emma eric erik erwin esmee esther eva evelien evert femke
fien finn floor floris frank frans freek frits geert gerard gerda gerrit gert gijs greet greetje guus hanna hannah
hanneke hans harm harrie harry heleen henk henny herman hetty hidde hilda hugo ida ilse imke ina ineke inge ingrid
irene ivo jaap jacob jan jana janneke janny jannie jasmijn jasper jelle jeroen jesse jessica jet jim jip jo joan job
jochem joep johan johanna john joke joost jordy joris jos jose jozef judith julia julian jurgen karel karin kevin
kim kirsten klaas koen kyra lars laura lea leen leo lia lies lieke linda lisa lisanne loes lotte louis lucas luuk
maaike maarten maartje manon marc marcel margriet maria marianne marieke marijke marit marjan mark marleen martijn
martin mathijs mats max melanie merel mia michel michelle mieke mike milan mirjam mohammed monique myrthe nadia
naomi natasja nel nelleke nelson nick nicole niels niek nienke nina noa noah noor olaf olga patricia patrick paul
paula pauline peter petra piet pim rachel ralph ramon raymond rebecca remco renate rene ria rianne ricardo richard
riet rik rina rob robert robin roel roland ron ronald rosa ruben ruud sabine sander sandra sanne sara sarah saskia
sem sharon silvia simon sjaak sjoerd sofie sonja sophie stef stefan steven stijn susan suzanne sven sylvia tamara
teun thea theo thijs thomas tibor tijn tijs tim tina tineke tino tjeerd tom toos tom trees trudy truus vera vincent
wendy wilma willem willy wim wouter yvonne yvette ahmed ahmet ali aliya amina amir amira anwar ayaan aylin ayse
aysegul ayşe aziz bilal bushra dilan dina driss elif emine emre fadila faisal fatiha fatima fatma farid farida
habiba hafida hakan hakim halima hamid hamza hasan hassan hatice hicham huseyin ibrahim idris ikram ilham imane
ismail jamal jamila kadir karim karima kemal khadija khalid laila latifa layla leyla loubna mahmoud malika mariam
maryam mehmet meryem merve mina mohamed mounir mourad muhammed murat musa mustafa nabil nadira najat nawal noura
nour omar osman oumaima rachid rachida rania rashid saida said salma samir samira selim selma sevda sibel siham
soufiane souad suleyman tarik yara yasin yasmin yasmina yassin youssef yusuf zahra zakaria zeynep zohra zeinab
agnieszka andrzej aneta beata bogdan dariusz dorota ewa grazyna jacek jadwiga jerzy joanna kasia katarzyna krystyna
krzysztof magda malgorzata marcin marek mariusz monika pawel piotr stanislaw tomasz wojciech zofia zosia oksana
olena svetlana natalia irina ivana tatjana dmitri sergej vladimir yulia yuri radjesh shanti sunita ramesh anand
sharmila priya kiran orlando cherida jurmain shanice ruthmila jerrel rudsel gregory abdi abdullah asha fartun hodan
ayan yohannes selam tesfay mehari helen rahel almaz saba semhar bashir rami hala rima kwame kofi ama abena linh mei
wei chen jun thi bayu dewi siti
"""
NIET_IEMAND_TEKST = """
excel word teams whatsapp zoom signal google facebook instagram outlook sonestra powerpoint youtube tiktok telegram
messenger linkedin windows android apple samsung nederland nederlands nederlandse engels engelse turks turkse
arabisch arabische pools poolse marokkaanse surinaamse frans franse duits duitse europa europese nederlanders
jeugdwet wmo avg participatiewet grondwet wlz zvw almelo hengelo enschede zutphen amsterdam rotterdam utrecht zwolle
deventer arnhem nijmegen tilburg breda eindhoven groningen leeuwarden maastricht twente overijssel gelderland
brabant limburg friesland drenthe zeeland flevoland suriname turkije marokko polen syrië eritrea oekraïne kerst
pasen ramadan sinterklaas suikerfeest koningsdag nieuwjaar movisie mee vilans halt veilig thuis samenredzaam sociale
netwerkstrategieën netwerkversterking eigen kracht triple jeugdzorg bureau raad leger albert heijn jumbo lidl aldi
ikea action blokker marktplaats mozaïek canva chatgpt copilot miro padlet spotify netflix kahoot duplo lego
playmobil god allah jezus bijbel koran internet maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
februari maart april mei juni juli augustus september oktober november december dsm kpi smart zrm
"""


@gegeven
class Namen:
    """Who is named in a traject: first names and whole names of the family and network, and of professionals."""

    mensen: tuple[str, ...] = ()
    professionals: tuple[str, ...] = ()
