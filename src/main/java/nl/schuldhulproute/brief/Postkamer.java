package nl.schuldhulproute.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private final Briefrepository brieven;
    private final Verzendingen verzendingen;
    private final Bekendmaking bekendmaking;
    private final Geadresseerden geadresseerden;
    private final Tijdlijn tijdlijn;
    private final Vernieuwing vernieuwing;
    private final Clock klok;

    Postkamer(
            Briefrepository brieven,
            Verzendingen verzendingen,
            Bekendmaking bekendmaking,
            Geadresseerden geadresseerden,
            Tijdlijn tijdlijn,
            Vernieuwing vernieuwing,
            Clock klok) {
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
            Verzending verzending = klaar(id);
            verzending.isVerstuurd(op, door);
            verzendingen.save(verzending);
            bekendmaking.isVerstuurd(brief, op, door);
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
     * A letter is not sent after all.
     *
     * @throws Invoerfout when there is no reason, when it was sent, or when it makes a decision known to who lives: that holds
     *     and its term runs (Awb art. 3:40)
     */
    public void houdTegen(Long id, String reden, String door) {
        if (reden == null || reden.isBlank() || reden.length() > 500) {
            throw new Invoerfout("reden", "schrijf in het kort waarom deze brief niet weg mag");
        }
        Brief brief = brieven.findById(id).orElseThrow(OnbekendeBrief::new);
        if (isBesluit(brief) && geadresseerden.leeft(brief)) {
            throw new Invoerfout(
                    "reden",
                    "dit besluit is al bekendgemaakt en de termijn loopt, dus de brief moet weg. Klopt het besluit niet, meld dat dan"
                            + " bij \"Gebeurtenis melden\"; dan kan het worden ingetrokken");
        }
        Verzending verzending = klaar(id);
        verzending.isTegengehouden(reden.strip(), door);
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
                    "wie hem zou krijgen, is overleden."
                            + (isBesluit(brief)
                                    ? " Het besluit is daarom niet bekendgemaakt (Awb art. 3:41). Is het voor een erfgenaam nog"
                                            + " van belang, maak de brief dan opnieuw op de pagina met brieven."
                                    : ""));
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
        if (!vernieuwing.kan(brief, blijft)) {
            houdTegenOm(
                    overledene,
                    brief,
                    verzending,
                    "hij is ook gericht aan wie is overleden. Maak zo nodig een nieuwe brief voor wie blijft.");
            return;
        }
        LocalDate vandaag = LocalDate.now(klok);
        vernieuwing.vervang(
                brief,
                verzending,
                vernieuwing.opnieuw(brief, blijft, vandaag, SYSTEEM),
                blijft.email(),
                "Ook gericht aan wie is overleden. Vervangen door een brief van %s aan wie blijft."
                        .formatted(Dag.inWoorden(vandaag)),
                SYSTEEM);
        meld(
                brief,
                verzending,
                "Brief opnieuw gemaakt",
                "De brief \"%s\" van %s was ook gericht aan wie is overleden. Er is een nieuwe brief voor wie blijft.");
    }

    private void houdTegenOm(Persoon overledene, Brief brief, Verzending verzending, String waarom) {
        verzending.isTegengehoudenOm(overledene.id(), SYSTEEM);
        verzendingen.save(verzending);
        meld(brief, verzending, "Brief tegengehouden", "De brief \"%s\" van %s gaat niet weg: " + waarom);
    }

    private void meld(Brief brief, Verzending verzending, String titel, String zin) {
        tijdlijn.meld(
                brief.dossiernummer(),
                new Tijdlijn.Bron("brief", "verzending", titel, "tegengehouden-" + verzending.id(), SYSTEEM),
                LocalDate.now(klok),
                zin.formatted(brief.onderwerp(), Dag.inWoorden(brief.datum())));
    }

    /** The death was told by mistake: what it held back can go. */
    public void leeft(Persoon persoon) {
        verzendingen.findByOverledeneOrderById(persoon.id()).forEach(verzending -> {
            verzending.magTochWeg(klok.instant());
            verzendingen.save(verzending);
        });
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
        vernieuwing.vervang(brief, verzending, vernieuwing.opnieuw(brief, aan, LocalDate.now(klok), door), door);
    }

    /** A letter that could not be mailed goes by post. */
    public void tochPerPost(Long id) {
        Verzending verzending = klaar(id);
        verzending.gaatPerPost();
        verzendingen.save(verzending);
    }

    private Verzending klaar(Long id) {
        Verzending verzending = verzendingen.findByBrief(id).orElseThrow(OnbekendeBrief::new);
        if (verzending.status() != Verzending.Status.KLAAR) {
            throw new Invoerfout("brief", "een collega heeft deze brief intussen verstuurd of tegengehouden");
        }
        return verzending;
    }
}
