package nl.schuldhulproute.demo;

import static nl.schuldhulproute.demo.Verhaal.dag;
import static nl.schuldhulproute.demo.Verhaal.vandaag;

import java.util.List;

/** The cases of the demo. All people in them were made up, and their numbers belong to nobody. */
final class Verhalen {

    private Verhalen() {}

    static List<Verhaal> alle() {
        return List.of(netGemaild(), nogNietZeker(), eersteContactTeLaat(), crisis(), alleenAdvies(), vastgelopen());
    }

    private static Verhaal netGemaild() {
        return Verhaal.van("Aanmelding: vandaag per mail, nog te bevestigen", 0)
                .start(
                        "schuldhulproute",
                        "weg",
                        "MAIL",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Mila",
                        "achternaam",
                        "Voorbeeld",
                        "geboortedatum",
                        "1996-05-14",
                        "email",
                        "mila@voorbeeld.invalid",
                        "vraag",
                        "Betaalt al drie maanden de energie niet en durft de post niet meer te openen.")
                .wachtOp("userTask_aanmeldingBevestigen");
    }

    private static Verhaal nogNietZeker() {
        return Verhaal.van("Aanmelding: inwoner twijfelt, wordt over een week teruggebeld", 3)
                .start(
                        "schuldhulproute",
                        "weg",
                        "BALIE",
                        "aanvraag",
                        "NOG_NIET_ZEKER",
                        "voornaam",
                        "Joris",
                        "achternaam",
                        "Verzonnen",
                        "geboortedatum",
                        "1979-11-02",
                        "telefoon",
                        "06 00000002")
                .vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "BALIE", "contact", "GESPROKEN")
                .vul(
                        "userTask_situatieVerkennen",
                        "besprokenOp",
                        vandaag(),
                        "situatie",
                        "TWIJFEL",
                        "opnieuwOp",
                        dag(10),
                        "verslag",
                        "Wil eerst met zijn zus overleggen.")
                .wachtOp("userTask_opnieuwBespreken");
    }

    private static Verhaal eersteContactTeLaat() {
        return Verhaal.van("Aanmelding: het eerste contact is te laat", 7)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Samira",
                        "achternaam",
                        "Bedacht",
                        "geboortedatum",
                        "1988-01-23",
                        "telefoon",
                        "06 00000003")
                .wachtOp("userTask_eersteContactLeggen");
    }

    private static Verhaal crisis() {
        return Verhaal.van("Crisis: over twee weken dreigt ontruiming", 1)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Daan",
                        "achternaam",
                        "Fictief",
                        "geboortedatum",
                        "1991-08-30",
                        "telefoon",
                        "06 00000004",
                        "adres",
                        "Proefstraat 4",
                        "postcode",
                        "1234 AB",
                        "woonplaats",
                        "Voorbeeldstad",
                        "dreiging",
                        "ONTRUIMING",
                        "vraag",
                        "De deurwaarder heeft de ontruiming aangezegd. Er zijn twee kinderen in huis.")
                .neem("userTask_crisisgesprekVoeren", "consulent")
                .wachtOp("userTask_crisisgesprekVoeren");
    }

    private static Verhaal alleenAdvies() {
        return Verhaal.van("Afgelopen: alleen informatie en advies", 40)
                .start(
                        "schuldhulproute",
                        "weg",
                        "BALIE",
                        "aanvraag",
                        "NOG_NIET_ZEKER",
                        "voornaam",
                        "Wim",
                        "achternaam",
                        "Denkbeeld",
                        "geboortedatum",
                        "1958-03-19",
                        "telefoon",
                        "06 00000005")
                .vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "BALIE", "contact", "GESPROKEN")
                .vul(
                        "userTask_situatieVerkennen",
                        "besprokenOp",
                        vandaag(),
                        "situatie",
                        "ADVIES",
                        "verslag",
                        "Wil weten of hij huurtoeslag kan krijgen.")
                .opDag(2)
                .vul(
                        "userTask_adviesGeven",
                        "gegevenOp",
                        vandaag(),
                        "advies",
                        "Huurtoeslag aangevraagd, samen met de inwoner.",
                        "weetTerugTeKomen",
                        true)
                .isAfgelopen();
    }

    /** What happens when something fails that no caseworker can help: Cockpit shows it, and a beheerder can try again. */
    private static Verhaal vastgelopen() {
        return Verhaal.van("Vastgelopen: een termijn is buiten de toepassing om weggehaald (zie Cockpit)", 24)
                .start(
                        "schuldhulproute",
                        "weg",
                        "TELEFOON",
                        "aanvraag",
                        "JA",
                        "voornaam",
                        "Ilse",
                        "achternaam",
                        "Schijn",
                        "geboortedatum",
                        "1983-07-07",
                        "telefoon",
                        "06 00000006")
                .vul("userTask_eersteContactLeggen", "op", vandaag(), "wijze", "TELEFOON", "contact", "GESPROKEN")
                .vul("userTask_situatieVerkennen", "besprokenOp", vandaag(), "situatie", "AANVRAAG")
                .ontregel("A3")
                .wachtOp("userTask_eersteGesprekPlannen");
    }
}
