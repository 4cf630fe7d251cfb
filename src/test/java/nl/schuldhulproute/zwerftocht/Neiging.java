package nl.schuldhulproute.zwerftocht;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a walk tends to: some go nearly straight to the end, others take every turn.
 *
 * @param rechtdoor how often the answer is given that mostly leads on
 * @param volledig how often a field is filled in that may stay empty
 * @param gebeurtenis how often something is reported at a step
 * @param tijd how often time goes by although there is work to do
 */
record Neiging(double rechtdoor, double volledig, double gebeurtenis, double tijd) {

    /** Form and field with the answer that mostly leads on; without it chance alone would seldom get past the intake. */
    private static final Map<String, String> RECHTDOOR = Map.ofEntries(
            Map.entry("aanmelding-eersteContactLeggen#contact", "GESPROKEN"),
            Map.entry("aanmelding-opnieuwContactLeggen#contact", "GESPROKEN"),
            Map.entry("aanmelding-situatieVerkennen#situatie", "AANVRAAG"),
            Map.entry("aanmelding-opnieuwBespreken#situatie", "AANVRAAG"),
            Map.entry("aanmelding-woongemeenteRaadplegen#woongemeente", "HIER_HELPEN"),
            Map.entry("systematische-intake-eersteGesprekVoeren#afloop", "GEHOUDEN"),
            Map.entry("systematische-intake-intakegesprekVoeren#vervolg", "HULPVRAAG"),
            Map.entry("beschikking-situatieVastleggen#rechtmatigVerblijf", "JA"),
            Map.entry("beschikking-situatieVastleggen#inwoner", "JA"),
            Map.entry("beschikking-situatieVastleggen#kanNietDoorgaan", "JA"),
            Map.entry("hulp-melden-schuldenBeoordelen#kanNietDoorgaan", "JA"),
            Map.entry("beschikking-toegangAfwegen#voornemen", "VERLENEN"),
            Map.entry("besluit-nemen-besluitBeoordelen#oordeel", "GOEDGEKEURD"),
            Map.entry("besluit-nemen-besluitOpstellen#uitkomst", "TOEKENNEN"),
            Map.entry("plan-van-aanpak-planBespreken#akkoord", "JA"),
            Map.entry("plan-van-aanpak-productVastleggen#handeling", "VASTLEGGEN"),
            Map.entry("plan-van-aanpak-productVastleggen#nogEen", "NEE"),
            Map.entry("plan-van-aanpak-schuldenInventariseren#lijst", "COMPLEET"),
            Map.entry("begeleiding-inwonerBegeleiden#vervolg", "EVALUEREN"),
            Map.entry("begeleiding-evaluatieHouden#vervolg", "KLAAR"),
            Map.entry("schuldhulproute-hervattenKiezen#hervatten", "BEGELEIDING"),
            Map.entry("schuldregeling-vervolgKiezen#zonderAkkoord", "DOORGAAN"),
            Map.entry("bezwaar-stukkenTerInzageLeggen#inzage", "TER_INZAGE"),
            Map.entry("bezwaar-hoorzittingHouden#afloop", "GEHOUDEN"),
            Map.entry("bezwaar-besluitHeroverwegen#nieuweFeiten", "NEE"),
            Map.entry("volgen-contactOpnemen#resultaat", "KLAAR"),
            Map.entry("volgen-volgenAfronden#uitkomst", "NAZORG"),
            Map.entry("nazorg-contactLeggen#resultaat", "GEHOUDEN"),
            Map.entry("nazorg-contactLeggen#contactpersoonBekend", "OP_ORDE"),
            Map.entry("nazorg-contactLeggen#administratie", "OP_ORDE"),
            Map.entry("nazorg-contactLeggen#balans", "OP_ORDE"),
            Map.entry("nazorg-contactLeggen#toekomst", "OP_ORDE"),
            Map.entry("nazorg-contactLeggen#verzekeringen", "OP_ORDE"),
            Map.entry("nazorg-nazorgAfronden#afronding", "AFGEROND"));

    private static final Set<String> ZELDEN =
            Set.of("terugval", "aanpassen", "heroverwegen", "crisisGebleken", "ondernemer", "stabilisatieNodig");

    private static final Pattern NOG_TE_KOMEN = Pattern.compile(
            "verwacht|einde|Einde|Tot$|totOp|volgende|opnieuw|nieuw|afspraakOp|gesprekOp|Evaluatie|contactOp|laatste|Voorzien");

    private static final Map<String, int[]> GRENZEN = Map.of(
            "inkomen", new int[] {1400, 2600},
            "vtlb", new int[] {1300, 1900},
            "beslagvrijeVoet", new int[] {1100, 1600},
            "beschikbaarBedrag", new int[] {0, 4000},
            "duurMaanden", new int[] {3, 30},
            "looptijd", new int[] {12, 40});

    /** Straight to the end: for a walk that has lasted long enough. */
    static final Neiging RECHTSTREEKS = new Neiging(0.95, 0.1, 0, 0);

    /** As often as ever, but for what was done again and again: of that, the answer that leads on. */
    Neiging maarDoor() {
        return new Neiging(RECHTSTREEKS.rechtdoor(), volledig, gebeurtenis, tijd);
    }

    static Neiging van(Kans kans) {
        return new Neiging(
                kans.uit(0.3, 0.6, 0.85, 0.95),
                kans.uit(0.2, 0.5, 0.9),
                kans.uit(0, 0.02, 0.05, 0.12),
                kans.uit(0.02, 0.08, 0.2));
    }

    /** How often a question is answered that may stay open: mostly, when it came because of another answer. */
    double beantwoord(Vraag vraag) {
        return vraag.verborgenAls().isEmpty() ? volledig : Math.max(volledig, 0.85);
    }

    static String rechtdoor(String formulier, String veld) {
        return RECHTDOOR.getOrDefault(formulier + "#" + veld, "");
    }

    /** Between which numbers an amount or a duration mostly lies. */
    static int[] grenzen(String veld, int decimalen) {
        return GRENZEN.getOrDefault(veld, decimalen > 0 ? new int[] {0, 3000} : new int[] {0, 24});
    }

    /** How often something is ticked that need not be. */
    double aangevinkt(String veld) {
        return ZELDEN.contains(veld) ? (1 - rechtdoor) / 4 : 0.7;
    }

    /** Whether a day mostly lies ahead. */
    static boolean isNogTeKomen(String veld) {
        return NOG_TE_KOMEN.matcher(veld).find();
    }

    static boolean isGeboortedag(String veld) {
        return veld.toLowerCase(java.util.Locale.ROOT).contains("geboortedatum");
    }
}
