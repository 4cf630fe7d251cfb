package nl.schuldhulproute.brief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the municipality presents itself on its letters and screens: {@code schuldhulproute.gemeente.*}. The defaults show what has to be
 * filled in and are nobody's.
 *
 * @param naam without "gemeente" before it
 * @param kleur of headings, and of headers and buttons on the screens, as {@code #154273}
 * @param logo a PNG or JPEG; null for none
 * @param ondertekening in whose name decisions are signed (Awb art. 10:10), without the municipality after it
 */
@ConfigurationProperties("schuldhulproute.gemeente")
public record Gemeente(
        @DefaultValue("Voorbeeldstad") String naam,
        @DefaultValue("Team Schuldhulp") String afdeling,
        @DefaultValue("Raadhuisplein 1, Voorbeeldstad") String bezoekadres,
        @DefaultValue("Postbus 1, 1234 AA Voorbeeldstad") String postadres,
        @DefaultValue("14 0999") String telefoon,
        @DefaultValue("schuldhulp@voorbeeldstad.invalid") String email,

        @DefaultValue("maandag tot en met vrijdag van 9.00 tot 17.00 uur")
        String openingstijden,

        @DefaultValue("#154273") String kleur,
        Path logo,

        @DefaultValue("het college van burgemeester en wethouders")
        String ondertekening,

        @DefaultValue("de rechtbank in uw regio") String rechtbank) {

    private static final String INSTELLING = "schuldhulproute.gemeente.";
    private static final int LANGSTE = 120;
    private static final long GROOTSTE_LOGO = 200_000;
    private static final double GENOEG_CONTRAST = 4.5;

    /** Of the screens; on the white of paper the contrast is higher. */
    private static final String LICHT_VLAK = "#eef4fa";

    private static final Pattern KLEUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What is wrong with the settings, in Dutch; empty when letters can be made with them. */
    List<String> fouten() {
        List<String> fouten = new ArrayList<>();
        Map<String, String> teksten = new TreeMap<>();
        teksten.put("naam", naam);
        teksten.put("afdeling", afdeling);
        teksten.put("bezoekadres", bezoekadres);
        teksten.put("postadres", postadres);
        teksten.put("telefoon", telefoon);
        teksten.put("email", email);
        teksten.put("openingstijden", openingstijden);
        teksten.put("ondertekening", ondertekening);
        teksten.put("rechtbank", rechtbank);
        teksten.forEach((sleutel, tekst) -> {
            if (tekst == null || tekst.isBlank()) {
                fouten.add(INSTELLING + sleutel + " is leeg; dat staat op elke brief.");
            } else if (tekst.length() > LANGSTE) {
                fouten.add(INSTELLING + sleutel + " is langer dan " + LANGSTE + " tekens.");
            }
        });
        if (telefoon != null && !telefoon.isBlank() && !telefoon.matches("[0-9 ()+-]{3,20}")) {
            fouten.add(INSTELLING + "telefoon is geen telefoonnummer; gebruik cijfers en spaties.");
        }
        if (email != null && !email.isBlank() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            fouten.add(INSTELLING + "email is geen e-mailadres.");
        }
        if (kleur == null || !KLEUR.matcher(kleur).matches()) {
            fouten.add(INSTELLING + "kleur is geen kleur, zoals #154273.");
        } else if (contrast() < GENOEG_CONTRAST) {
            fouten.add(INSTELLING + "kleur is te licht: letters in deze kleur, en witte letters erop, zijn niet"
                    + " goed te lezen op papier en scherm; kies een donkerder kleur.");
        }
        logofout().forEach(fouten::add);
        return List.copyOf(fouten);
    }

    private Stream<String> logofout() {
        if (logo == null) {
            return Stream.empty();
        }
        if (beeldsoort() == null) {
            return Stream.of(INSTELLING + "logo is geen .png, .jpg of .jpeg.");
        }
        if (!Files.isReadable(logo)) {
            return Stream.of(INSTELLING + "logo is niet te lezen: het bestand is er niet.");
        }
        return logo.toFile().length() > GROOTSTE_LOGO
                ? Stream.of(INSTELLING + "logo is groter dan " + GROOTSTE_LOGO / 1000 + " kB.")
                : Stream.empty();
    }

    /** As a data address names it; null when it is no picture that a PDF can hold. */
    String beeldsoort() {
        String bestand = logo.getFileName().toString().toLowerCase(Locale.ROOT);
        if (bestand.endsWith(".png")) {
            return "image/png";
        }
        return bestand.endsWith(".jpg") || bestand.endsWith(".jpeg") ? "image/jpeg" : null;
    }

    /** The contrast ratio of WCAG 2 with the darkest of the light planes that it stands on. */
    private double contrast() {
        return (helderheid(LICHT_VLAK) + 0.05) / (helderheid(kleur) + 0.05);
    }

    private static double helderheid(String kleur) {
        return 0.2126 * kanaal(kleur, 1) + 0.7152 * kanaal(kleur, 3) + 0.0722 * kanaal(kleur, 5);
    }

    private static double kanaal(String kleur, int plaats) {
        double waarde = Integer.parseInt(kleur.substring(plaats, plaats + 2), 16) / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.pow((waarde + 0.055) / 1.055, 2.4);
    }

    /** What a text may say of the municipality. */
    Map<Briefnaam, Object> gegevens() {
        return Map.of(
                Briefnaam.GEMEENTE, naam,
                Briefnaam.ONDERTEKENING, ondertekening,
                Briefnaam.TELEFOON, telefoon,
                Briefnaam.OPENINGSTIJDEN, openingstijden,
                Briefnaam.BEZOEKADRES, bezoekadres,
                Briefnaam.POSTADRES, postadres);
    }
}
