package nl.schuldhulproute.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Dag;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where letters wait until they are printed and posted, or mailed. */
@Service
@Transactional
public class Postkamer {

    private static final String SYSTEEM = "systeem";
    private static final String TEGENGEHOUDEN = "Brief tegengehouden";
    private static final String WIE_HET_KRIJGT = "Wie deze brief zou krijgen, is overleden.";
    private static final String OOK_GERICHT = "Ook gericht aan wie is overleden.";

    /** What these say is no less true on a later day; they ask nothing. */
    private static final Set<Briefsoort> BLIJFT_KLOPPEN =
            Set.of(Briefsoort.BEZWAAR_ONTVANGEN, Briefsoort.BEZWAAR_UITSTEL);

    private final Briefrepository brieven;
    private final Verzendingen verzendingen;
    private final Bekendmaking bekendmaking;
    private final Geadresseerden geadresseerden;
    private final Tijdlijn tijdlijn;
    private final Vernieuwing vernieuwing;
    private final Erfgenamen erfgenamen;
    private final Gedeeldbedrag gedeeld;
    private final Clock klok;

    Postkamer(
            Briefrepository brieven,
            Verzendingen verzendingen,
            Bekendmaking bekendmaking,
            Geadresseerden geadresseerden,
            Tijdlijn tijdlijn,
            Vernieuwing vernieuwing,
            Erfgenamen erfgenamen,
            Gedeeldbedrag gedeeld,
            Clock klok) {
        this.gedeeld = gedeeld;
        this.erfgenamen = erfgenamen;
        this.bekendmaking = bekendmaking;
        this.geadresseerden = geadresseerden;
        this.tijdlijn = tijdlijn;
        this.vernieuwing = vernieuwing;
        this.brieven = brieven;
        this.verzendingen = verzendingen;
        this.klok = klok;
    }

    /** What waits to be sent, the oldest first. */
    @Transactional(readOnly = true)
    public List<Briefregel> klaar() {
        return brieven.klaar();
    }

    /** The cases that these letters are about. */
    @Transactional(readOnly = true)
    public Set<String> dossiers(Collection<Long> ids) {
        return ids.stream()
                .map(id -> brieven.findById(id).orElseThrow(OnbekendeBrief::new))
                .map(Brief::dossiernummer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** These letters one after the other, to print at once. */
    @Transactional(readOnly = true)
    public byte[] bundel(Collection<Long> ids) {
        PDFMergerUtility samen = new PDFMergerUtility();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        for (Long id : ids) {
            Brief brief = brieven.findById(id).orElseThrow(OnbekendeBrief::new);
            Brieven.eisOngeschonden(brief);
            samen.addSource(new RandomAccessReadBuffer(brief.pdf()));
        }
        samen.setDestinationStream(pdf);
        try {
            samen.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException("de post van vandaag is niet samen te voegen", e);
        }
        return pdf.toByteArray();
    }

    /** The same as {@link #isGepost(Collection, LocalDate, boolean, String)}, of letters that went on the day on them. */
    public void isGepost(Collection<Long> ids, LocalDate op, String door) {
        isGepost(ids, op, false, door);
    }

    /**
     * These letters were posted. The letter of a decision goes on the day that stands on it: else the last day in it is wrong,
     * and it is to be made again first. Where it has gone already, the day on which it really went counts (Awb art. 3:41, 6:8).
     *
     * @param alWeg whether a decision that goes later than the day on it, cannot be made again because it has gone
     * @throws Invoerfout when that day cannot be; nothing is noted then
     */
    public void isGepost(Collection<Long> ids, LocalDate op, boolean alWeg, String door) {
        if (ids.isEmpty()) {
            throw new Invoerfout("brief", "kies minstens één brief");
        }
        if (op.isAfter(LocalDate.now(klok))) {
            throw new Invoerfout("verstuurdOp", "deze dag moet nog komen");
        }
        for (Long id : ids) {
            Brief brief = brieven.findById(id).orElseThrow(OnbekendeBrief::new);
            if (op.isBefore(brief.datum())) {
                throw new Invoerfout(
                        "verstuurdOp",
                        "de brief \"%s\" van dossier %s is van %s; hij kan niet eerder zijn verstuurd"
                                .formatted(brief.onderwerp(), brief.dossiernummer(), Dag.inWoorden(brief.datum())));
            }
            if (!alWeg && vernieuwing.isNodig(brief, op)) {
                throw new Invoerfout(
                        "verstuurdOp",
                        "in het besluit van dossier %s staat %s, en een laatste dag die niet klopt als de brief later weggaat. Maak"
                                        .formatted(brief.dossiernummer(), Dag.inWoorden(brief.datum()))
                                + " de brief opnieuw met de dag van vandaag. Is de brief al op de post? Zet dan het vinkje daarvoor");
            }
            if (op.isAfter(brief.datum()) && brief.besluit() == null && isBesluit(brief)) {
                // From before letters knew their decision: whose term would move, is not known.
                throw new Invoerfout(
                        "verstuurdOp",
                        "het besluit van dossier %s is op %s bekendgemaakt en moet op die dag weg; de termijn voor bezwaar in de"
                                        .formatted(brief.dossiernummer(), Dag.inWoorden(brief.datum()))
                                + " brief klopt anders niet. Overleg met de kwaliteitsmedewerker");
            }
            isGepost(brief, op, door);
        }
    }

    /** Also what a death held back: it can have gone just before that was told, and then it was made known (Awb art. 3:41). */
    private void isGepost(Brief brief, LocalDate op, String door) {
        Verzending verzending = verzendingen.findByBrief(brief.id()).orElseThrow(OnbekendeBrief::new);
        boolean tegengehouden = verzending.overledene() != null && brief.overledene() == null;
        if (!tegengehouden) {
            eisKlaar(verzending, brief);
        } else if (!verzending.kanZijnVerstuurd(op)) {
            throw new Invoerfout(
                    "verstuurdOp",
                    "Verstuurd op: de brief \"%s\" van dossier %s is op %s tegengehouden. Vul in op welke dag hij toen al op de post was; die dag telt voor de termijn (Awb art. 3:41 en 6:8)"
                            .formatted(
                                    brief.onderwerp(),
                                    brief.dossiernummer(),
                                    Dag.inWoorden(verzending.tegengehoudenOp())));
        }
        verzending.isVerstuurd(op, door);
        verzendingen.save(verzending);
        if (tegengehouden) {
            brieven.findByVervangt(brief.id()).forEach(nieuw -> isAlOntvangen(nieuw, brief, door));
            meld(
                    brief,
                    "Brief was al weg",
                    "al-weg-" + verzending.id(),
                    door,
                    "De brief \"%s\" van %s was op %s al op de post, dus hij is toch verstuurd."
                            .formatted(brief.onderwerp(), Dag.inWoorden(brief.datum()), Dag.inWoorden(op)));
        }
        bekendmaking.isVerstuurd(brief, op, door);
    }

    /** Who stays, has the joint letter, so that he does not get the one that came in its place as well. */
    private void isAlOntvangen(Brief nieuw, Brief samen, String door) {
        Verzending verzending = verzendingen.findByBrief(nieuw.id()).orElseThrow();
        if (verzending.status() == Verzending.Status.KLAAR || verzending.overledene() != null) {
            verzending.isTegengehouden(
                    "De brief van %s, aan beiden, was al op de post.".formatted(Dag.inWoorden(samen.datum())), door);
            verzendingen.save(verzending);
        }
    }

    /**
     * Of these letters, those of a decision that did not go on the day on them are made again with today on them.
     *
     * @return how many were made again
     * @throws Invoerfout when there is none among them
     */
    public int maakOpnieuw(Collection<Long> ids, String door) {
        LocalDate vandaag = LocalDate.now(klok);
        List<Brief> teLaat = ids.stream()
                .map(id -> brieven.findById(id).orElseThrow(OnbekendeBrief::new))
                .filter(brief -> vernieuwing.isNodig(brief, vandaag))
                .toList();
        if (teLaat.isEmpty()) {
            throw new Invoerfout(
                    "brief", "kies een besluit met een dag die voorbij is; andere brieven blijven zoals ze zijn");
        }
        teLaat.forEach(brief ->
                vernieuwing.vervang(brief, klaar(brief.id()), vernieuwing.opnieuw(brief, vandaag, door), door));
        return teLaat.size();
    }

    /**
     * A letter is not sent after all. One to an heir can be held back too, as when it is the wrong heir; it can then be made
     * for another one.
     *
     * @throws Invoerfout when there is no reason, when it was sent, or when it makes a decision known to who lives: that holds
     *     and its term runs (Awb art. 3:40)
     */
    public void houdTegen(Long id, String reden, String door) {
        if (reden == null || reden.isBlank() || reden.length() > 500) {
            throw new Invoerfout("reden", "schrijf in het kort waarom deze brief niet weg mag");
        }
        Brief brief = brieven.findById(id).orElseThrow(OnbekendeBrief::new);
        if (isBesluit(brief) && brief.overledene() == null && geadresseerden.leeft(brief)) {
            throw new Invoerfout(
                    "reden",
                    "dit besluit is al bekendgemaakt en de termijn loopt, dus de brief moet worden verstuurd. Klopt het besluit niet, meld dat dan"
                            + " bij \"Gebeurtenis melden\"; dan kan het worden ingetrokken");
        }
        Verzending verzending = klaar(id);
        verzending.isTegengehouden(reden.strip(), door);
        if (isBesluit(brief)) {
            verzending.kanNaarErfgenaamVan(brief.overledene());
        }
        verzendingen.save(verzending);
    }

    private static boolean isBesluit(Brief brief) {
        return Briefsoort.metId(brief.soort()).filter(Briefsoort::isBesluit).isPresent();
    }

    /**
     * Somebody died: nothing that waits goes to him any more, and where nobody of the case is left, nothing to who acts for
     * them either (BW art. 3:72). A decision among it is not made known (Awb art. 3:41). What was for two, is made again for the
     * one who stays.
     *
     * @param achterblijvers whether somebody of the case lives
     */
    public void isOverleden(String dossiernummer, Persoon overledene, boolean achterblijvers) {
        for (Verzending verzending : verzendingen.klaarVoor(overledene.id(), achterblijvers ? null : dossiernummer)) {
            Brief brief = brieven.findById(verzending.brief()).orElseThrow();
            houdTegenOm(
                    overledene,
                    brief,
                    verzending,
                    WIE_HET_KRIJGT,
                    "wie hem zou krijgen, is overleden."
                            + (isBesluit(brief)
                                    ? " Het besluit is daarom niet bekendgemaakt (Awb art. 3:41). Is het voor een erfgenaam nog"
                                            + " van belang, maak de brief dan opnieuw op de pagina met brieven."
                                    : "")
                            + " Was de brief al op de post? Leg dat dan vast op de pagina met brieven.");
        }
        if (achterblijvers) {
            for (Verzending verzending : verzendingen.klaarVoorAllen(dossiernummer)) {
                Brief brief = brieven.findById(verzending.brief()).orElseThrow();
                if (geadresseerden.noemt(brief, overledene)) {
                    maakVoorWieBlijft(overledene, brief, verzending);
                }
            }
        }
    }

    /** The name of who died stands on it, and it may be mailed to his address. */
    private void maakVoorWieBlijft(Persoon overledene, Brief brief, Verzending verzending) {
        Briefsoort soort = Briefsoort.metId(brief.soort()).orElseThrow(OnbekendeBrief::new);
        Geadresseerde blijft = geadresseerden.van(brief.dossiernummer(), soort, null).stream()
                .findFirst()
                .orElseThrow();
        LocalDate vandaag = LocalDate.now(klok);
        boolean voorbij = soort.vraagtIetsVoorEenDag() && brief.datum().isBefore(vandaag);
        if (voorbij || !vernieuwing.kan(brief, blijft)) {
            houdTegenOm(
                    overledene,
                    brief,
                    verzending,
                    OOK_GERICHT,
                    "hij is ook gericht aan wie is overleden"
                            + (voorbij ? ", en de dag die erin staat, kan voorbij zijn" : "")
                            + ". Maak zo nodig een nieuwe brief voor wie blijft.");
            return;
        }
        Briefgegevens alleen =
                Briefgegevens.geen().met(Briefnaam.NAMEN, blijft.naam()).met(Briefnaam.PARTNERS, false);
        // It can have gone just before the death was told: then this can still be noted, and the new one does not go.
        verzending.isTegengehoudenOm(
                overledene.id(),
                vandaag,
                OOK_GERICHT + " Vervangen door een brief van %s aan wie blijft.".formatted(Dag.inWoorden(vandaag)),
                SYSTEEM);
        verzendingen.save(verzending);
        vernieuwing.legKlaar(
                brief, vernieuwing.opnieuw(brief, blijft, alleen, vandaag, SYSTEEM), blijft.email(), SYSTEEM);
        meld(
                brief,
                verzending,
                "Brief opnieuw gemaakt",
                "De brief \"%s\" van %s was ook gericht aan wie is overleden. Er is een nieuwe brief voor wie blijft. Was de oude al op de post? Leg dat dan vast op de pagina met brieven.");
    }

    private void houdTegenOm(Persoon overledene, Brief brief, Verzending verzending, String reden, String waarom) {
        verzending.isTegengehoudenOm(overledene.id(), LocalDate.now(klok), reden, SYSTEEM);
        verzendingen.save(verzending);
        meld(brief, verzending, TEGENGEHOUDEN, "De brief \"%s\" van %s gaat niet weg: " + waarom);
    }

    private void meld(Brief brief, Verzending verzending, String titel, String zin) {
        meld(
                brief,
                titel,
                "tegengehouden-" + verzending.id(),
                SYSTEEM,
                zin.formatted(brief.onderwerp(), Dag.inWoorden(brief.datum())));
    }

    /**
     * The death was told by mistake: what it held back can go, unless it asks something of which the day can be over; and
     * nothing goes to an heir any more.
     */
    public void leeft(Persoon persoon) {
        for (Verzending verzending : verzendingen.aanErfgenaamVan(persoon.id())) {
            isNietVoorErfgenaam(brieven.findById(verzending.brief()).orElseThrow(), verzending, persoon);
        }
        for (Verzending verzending : verzendingen.findByOverledeneOrderById(persoon.id())) {
            if (!brieven.existsByVervangtAndOverledeneIsNull(verzending.brief())) {
                magTochWeg(brieven.findById(verzending.brief()).orElseThrow(), verzending);
            }
        }
    }

    private void magTochWeg(Brief brief, Verzending verzending) {
        boolean klopt = isBesluit(brief) || !brief.datum().isBefore(LocalDate.now(klok)) || blijftKloppen(brief);
        if (klopt) {
            verzending.magTochWeg(klok.instant());
        } else {
            if (verzending.overledene() != null) {
                verzending.isTegengehouden(
                        "Het overlijden was een vergissing. Wat in deze brief staat, kan voorbij zijn.", SYSTEEM);
            }
            meld(
                    brief,
                    TEGENGEHOUDEN,
                    "vergissing-" + verzending.id(),
                    SYSTEEM,
                    "De inwoner leeft, maar de brief \"%s\" van %s gaat niet meer weg: wat erin staat, kan voorbij zijn. Maak zo nodig een nieuwe."
                            .formatted(brief.onderwerp(), Dag.inWoorden(brief.datum())));
        }
        verzendingen.save(verzending);
        gedeeld.isVeranderd(brief);
    }

    private static boolean blijftKloppen(Brief brief) {
        return BLIJFT_KLOPPEN.stream().anyMatch(soort -> soort.id().equals(brief.soort()));
    }

    /** What waits for the heir is held back; the one who lives gets what was for him, also when the heir got it before. */
    private void isNietVoorErfgenaam(Brief brief, Verzending verzending, Persoon leeft) {
        boolean gestuurd = verzending.status() == Verzending.Status.VERSTUURD;
        if (!gestuurd) {
            verzending.isTegengehouden("Het overlijden was een vergissing: er is geen erfgenaam.", SYSTEEM);
            verzendingen.save(verzending);
        }
        Brief eerste = eerste(brief);
        boolean opnieuw = vernieuwing.isTeMaken(brief) || brief.gegevens() != null && blijftKloppen(brief);
        meld(
                brief,
                gestuurd ? "Brief ging naar een erfgenaam" : TEGENGEHOUDEN,
                "geen-erfgenaam-" + verzending.id(),
                SYSTEEM,
                "Het overlijden was een vergissing. De brief \"%s\" van %s aan %s %s."
                                .formatted(
                                        brief.onderwerp(),
                                        Dag.inWoorden(brief.datum()),
                                        brief.geadresseerde(),
                                        gestuurd
                                                ? "is al verstuurd. Ga na of dit een datalek is (AVG art. 33)"
                                                : "gaat niet weg")
                        + (eerste.overledene() == null || opnieuw ? "" : " Maak zo nodig een nieuwe voor wie leeft."));
        if (brief.besluit() != null) {
            bekendmaking.heeftGeenErfgenaam(brief, LocalDate.now(klok));
        }
        if (eerste.overledene() == null) {
            Verzending vanEerste = verzendingen.findByBrief(eerste.id()).orElseThrow();
            if (vanEerste.status() == Verzending.Status.TEGENGEHOUDEN
                    && !brieven.existsByVervangtAndOverledeneIsNull(eerste.id())) {
                magTochWeg(eerste, vanEerste);
            }
        } else if (opnieuw && !brieven.existsByVervangtAndOverledeneIsNull(brief.id())) {
            Geadresseerde aan = geadresseerden
                    .gemachtigde(brief.dossiernummer(), brief.zaak())
                    .orElseGet(() -> geadresseerden.persoonlijk(leeft));
            Briefgegevens anders = gedeeld.voor(brief, aan).en(namens(brief));
            vernieuwing.legKlaar(
                    brief, vernieuwing.opnieuw(brief, aan, anders, LocalDate.now(klok), SYSTEEM), aan.email(), SYSTEEM);
            gedeeld.isVeranderd(brief);
        }
    }

    /** For whom who acts for somebody objects; to an heir that was left out. */
    private Briefgegevens namens(Brief brief) {
        return Briefgegevens.geen()
                .met(
                        Briefnaam.NAMENS,
                        geadresseerden
                                .bezwaar(brief.dossiernummer(), brief.zaak())
                                .flatMap(geadresseerden::namens)
                                .orElse(null));
    }

    /** The letter with which it began, or the first one to an heir where it was made for one at once. */
    private Brief eerste(Brief brief) {
        Brief eerste = brief;
        while (eerste.overledene() != null && eerste.vervangt() != null) {
            eerste = brieven.findById(eerste.vervangt()).orElseThrow();
        }
        return eerste;
    }

    /**
     * Whether the last letter of this kind about this objection was held back, so that nobody got it, or went to an heir while
     * who it is for turned out to live.
     */
    @Transactional(readOnly = true)
    public boolean isTegengehouden(String zaak, Briefsoort soort) {
        return laatste(zaak, soort)
                .filter(verzending -> verzending.status() == Verzending.Status.TEGENGEHOUDEN
                        || isAanGeenErfgenaam(
                                brieven.findById(verzending.brief()).orElseThrow()))
                .isPresent();
    }

    private Optional<Verzending> laatste(String zaak, Briefsoort soort) {
        return brieven.findFirstByZaakAndSoortOrderByIdDesc(zaak, soort.id()).flatMap(brief -> {
            Optional<Verzending> verzending = verzendingen.findByBrief(brief.id());
            boolean teruggenomen = isAanGeenErfgenaam(brief)
                    || verzending
                            .filter(gevonden -> gevonden.status() == Verzending.Status.TEGENGEHOUDEN
                                    && gevonden.overledene() == null)
                            .isPresent();
            // Where the one to the heir does not go, the one in the place of which it came can go again.
            return teruggenomen ? verzendingen.findByBrief(eerste(brief).id()) : verzending;
        });
    }

    /** The one in whose place the heir came, lives. */
    private boolean isAanGeenErfgenaam(Brief brief) {
        return brief.overledene() != null
                && geadresseerden.overleden(brief, brief.overledene()).isEmpty();
    }

    /**
     * The last letter of this kind about this objection is made again for the heir, or for who goes on acting while nobody
     * knows who inherits, with today on it. Nothing happens when no
     * death held it back.
     *
     * @param anders what it says now in the place of what stood in it
     */
    public void maakVoorErfgenaam(String zaak, Briefsoort soort, Briefgegevens anders, String door) {
        laatste(zaak, soort)
                .filter(verzending -> verzending.overledene() != null)
                .ifPresent(verzending -> {
                    Brief brief = brieven.findById(verzending.brief()).orElseThrow();
                    Optional<Geadresseerde> gemachtigde = geadresseerden.gemachtigde(brief.dossiernummer(), zaak);
                    maakOpnieuw(
                            brief,
                            verzending,
                            gemachtigde.orElseGet(() -> geadresseerden.nu(brief, verzending.overledene())),
                            gemachtigde.isPresent() ? anders.en(namens(brief)) : anders,
                            door);
                });
    }

    /**
     * As {@link #maakVoorErfgenaam(Long, String)}, for an heir who was not filled in before, or another one than was.
     *
     * @throws Invoerfout when one of both is missing
     */
    public void maakVoorErfgenaam(Long id, String naam, String adres, String door) {
        Brief brief = brieven.findById(id).orElseThrow(OnbekendeBrief::new);
        Verzending verzending = verzendingen.findByBrief(id).orElseThrow(OnbekendeBrief::new);
        geadresseerden
                .overleden(brief, verzending.overledene())
                .ifPresent(overledene -> erfgenamen.noteer(overledene, naam, adres));
        maakVoorErfgenaam(id, door);
    }

    /**
     * The decision that a death held back is made again, for the heir and with today on it.
     *
     * @throws Invoerfout when no heir is known, or when no death holds it back
     */
    public void maakVoorErfgenaam(Long id, String door) {
        Brief brief = brieven.findById(id).orElseThrow(OnbekendeBrief::new);
        Verzending verzending = verzendingen.findByBrief(id).orElseThrow(OnbekendeBrief::new);
        if (verzending.overledene() == null || brief.besluit() == null || brief.gegevens() == null) {
            throw new Invoerfout("brief", "een collega heeft deze brief intussen opnieuw gemaakt of vrijgegeven");
        }
        Geadresseerde aan = geadresseerden.nu(brief, verzending.overledene());
        maakOpnieuw(brief, verzending, aan, gedeeld.voor(brief, aan), door);
        gedeeld.isVeranderd(brief);
    }

    private void maakOpnieuw(Brief brief, Verzending verzending, Geadresseerde aan, Briefgegevens anders, String door) {
        vernieuwing.vervang(
                brief, verzending, vernieuwing.opnieuw(brief, aan, anders, LocalDate.now(klok), door), door);
    }

    /** A letter that could not be mailed goes by post. */
    public void tochPerPost(Long id) {
        Verzending verzending = klaar(id);
        verzending.gaatPerPost();
        verzendingen.save(verzending);
    }

    private Verzending klaar(Long id) {
        Verzending verzending = verzendingen.findByBrief(id).orElseThrow(OnbekendeBrief::new);
        eisKlaar(verzending, brieven.findById(id).orElseThrow(OnbekendeBrief::new));
        return verzending;
    }

    private static void eisKlaar(Verzending verzending, Brief brief) {
        if (verzending.status() != Verzending.Status.KLAAR) {
            throw new Invoerfout(
                    "brief",
                    "de brief \"%s\" van dossier %s is door een collega intussen verstuurd of tegengehouden"
                            .formatted(brief.onderwerp(), brief.dossiernummer()));
        }
    }

    private void meld(Brief brief, String titel, String sleutel, String door, String zin) {
        tijdlijn.meld(
                brief.dossiernummer(),
                new Tijdlijn.Bron("brief", "verzending", titel, sleutel + "-" + LocalDate.now(klok), door),
                LocalDate.now(klok),
                zin);
    }
}
