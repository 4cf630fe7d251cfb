package nl.schuldhulproute.brief;

import static nl.schuldhulproute.brief.Briefnaam.ARTIKEL;
import static nl.schuldhulproute.brief.Briefnaam.BESLISSEN_UITERLIJK;
import static nl.schuldhulproute.brief.Briefnaam.GESPREK_OP;
import static nl.schuldhulproute.brief.Briefnaam.GEVRAAGD;
import static nl.schuldhulproute.brief.Briefnaam.NIEUW_EINDE;
import static nl.schuldhulproute.brief.Briefnaam.REDENEN;

import java.util.Map;

/**
 * What an example of one kind of letter says where another kind would say something else: a decision to stop has other reasons
 * than a decision to help. A process owner judges a text by its example, so the example has to make sense.
 */
final class Voorbeelden {

    private static final Map<Briefsoort, Map<Briefnaam, Object>> ANDERS = Map.ofEntries(
            besluit(
                    Briefsoort.BESLUIT_WEIGERING,
                    "artikel 3, tweede lid, van de Wet gemeentelijke schuldhulpverlening",
                    "- U kreeg eerder schuldhulp van ons. Die stopte op 1 december 2025.\n"
                            + "- Dat is minder dan zes maanden geleden."),
            besluit(
                    Briefsoort.BESLUIT_NIET_IN_BEHANDELING,
                    "artikel 4:5, eerste lid, van de Algemene wet bestuursrecht",
                    "Wij vroegen u op 2 februari 2026 om uw loonstrook. U had tot en met 23 februari 2026 de tijd."
                            + " Wij hebben de loonstrook niet gekregen."),
            besluit(
                    Briefsoort.BESLUIT_WIJZIGING,
                    "artikel 9, derde lid, van de Beleidsregels schuldhulpverlening",
                    "U houdt uw geld nu zelf goed bij. Budgetbeheer is daarom niet meer nodig."),
            besluit(
                    Briefsoort.BESLUIT_VERZOEK_AFGEWEZEN,
                    "artikel 9, derde lid, van de Beleidsregels schuldhulpverlening",
                    "U vroeg ons om budgetbeheer. U houdt uw geld zelf goed bij. Daarom is budgetbeheer niet nodig."),
            besluit(
                    Briefsoort.BESLUIT_BEEINDIGING,
                    "artikel 16, eerste lid, van de Beleidsregels schuldhulpverlening",
                    "- Alle hulp uit uw plan van aanpak is klaar.\n- De nazorg van een jaar is voorbij."),
            besluit(
                    Briefsoort.BESLUIT_VOORTIJDIGE_BEEINDIGING,
                    "artikel 17, eerste lid, van de Beleidsregels schuldhulpverlening",
                    "- U maakte een nieuwe schuld. Dat mag niet volgens uw plan van aanpak.\n"
                            + "- U had tot en met 16 februari 2026 de tijd om dat op te lossen. Dat is niet gelukt.\n"
                            + "- Wij hebben gelezen wat u daarover schreef. Het verandert ons besluit niet."),
            besluit(
                    Briefsoort.BESLUIT_OP_BEZWAAR,
                    "artikel 7:11 van de Algemene wet bestuursrecht",
                    "- U vertelde op de hoorzitting dat u weer inkomen hebt.\n"
                            + "- Dat wisten wij niet toen wij het eerste besluit namen."),
            besluit(
                    Briefsoort.BESLUIT_DWANGSOM,
                    "artikel 4:17 en 4:18 van de Algemene wet bestuursrecht",
                    "- Wij moesten uiterlijk op 26 januari 2026 beslissen.\n"
                            + "- Na uw brief hadden wij nog twee weken. Ook dat is niet gelukt.\n"
                            + "- Voor de eerste 14 dagen krijgt u € 23,00 per dag."),
            besluit(
                    Briefsoort.BESLUIT_GEEN_DWANGSOM,
                    "artikel 4:17, derde lid, van de Algemene wet bestuursrecht",
                    "Na uw brief hadden wij nog twee weken. Binnen die twee weken hebben wij het besluit genomen."),
            besluit(
                    Briefsoort.BESLUIT_INTREKKING,
                    "artikel 4a van de Wet gemeentelijke schuldhulpverlening",
                    "In het besluit stond een verkeerd bedrag. Dat was onze fout."),
            Map.entry(Briefsoort.BEZWAAR_ONTVANGEN, Map.<Briefnaam, Object>of(BESLISSEN_UITERLIJK, "20 april 2026")),
            Map.entry(
                    Briefsoort.BEZWAAR_AANVULLEN,
                    Map.<Briefnaam, Object>of(
                            GEVRAAGD, "- waarom u het niet eens bent met het besluit\n- uw handtekening")),
            Map.entry(
                    Briefsoort.BEZWAAR_UITSTEL,
                    Map.<Briefnaam, Object>of(
                            REDENEN, "Wij wachten nog op stukken van uw bank.", NIEUW_EINDE, "1 juni 2026")),
            Map.entry(
                    Briefsoort.UITNODIGING_HOORZITTING,
                    Map.<Briefnaam, Object>of(
                            GESPREK_OP, "dinsdag 24 maart 2026", Briefnaam.STUKKEN_TOT, "14 maart 2026")),
            Map.entry(
                    Briefsoort.UITNODIGING_ZIENSWIJZE,
                    Map.<Briefnaam, Object>of(REDENEN, "U hebt een medewerker aan de balie bedreigd.")),
            Map.entry(
                    Briefsoort.ER_VERANDERT_NIETS,
                    Map.<Briefnaam, Object>of(REDENEN, "U hebt op tijd gedaan wat wij vroegen.")));

    private Voorbeelden() {}

    static Briefgegevens van(Tekstsoort soort) {
        return soort instanceof Briefsoort brief && ANDERS.containsKey(brief)
                ? Briefgegevens.van(ANDERS.get(brief))
                : Briefgegevens.geen();
    }

    private static Map.Entry<Briefsoort, Map<Briefnaam, Object>> besluit(
            Briefsoort soort, String artikel, String redenen) {
        return Map.entry(soort, Map.of(ARTIKEL, artikel, REDENEN, redenen));
    }
}
