package nl.schuldhulproute.scherm;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import nl.schuldhulproute.brief.Gemeente;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The name, the logo and the colour of the municipality, for every screen and for the page to log in on; the same settings
 * as on its letters. Nothing here is about anybody, so it is open.
 */
@RestController("huisstijl")
@RequestMapping("/huisstijl")
class Huisstijl {

    /** A changed setting asks for a restart; within this time every screen has it. */
    private static final CacheControl EVEN = CacheControl.maxAge(Duration.ofMinutes(5));

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    /**
     * Beside the style sheet, so that its address is right wherever the application stands; with more weight than the rule that
     * takes the sign of Camunda away.
     */
    private static final String LOGO = """
            body .brand-logo, .huislogo, .login-logo::after { display: inline-block; width: 7.5em; height: 2em; margin-right: .5em; vertical-align: middle; background: url(logo) left center / contain no-repeat; }
            .login-logo::after { content: ""; display: block; margin: 0 auto; background-position: center; }
            """;

    private final Gemeente gemeente;

    Huisstijl(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** As it stands above every page; templates name this {@code @huisstijl}. */
    public String gemeente() {
        return "Gemeente " + gemeente.naam();
    }

    public boolean heeftLogo() {
        return gemeente.logo() != null;
    }

    /** For the headers of the webapps, which take their name from their settings. */
    @GetMapping("/gemeente.json")
    ResponseEntity<Map<String, String>> naam() {
        return ResponseEntity.ok().cacheControl(EVEN).body(Map.of("naam", gemeente()));
    }

    @GetMapping("/kleur.css")
    ResponseEntity<String> kleur() {
        String stijl = """
                :root { --huiskleur: %s; --huiskleur-donker: %s; --huisnaam: "%s"; }
                """.formatted(
                gemeente.kleur(), donkerder(gemeente.kleur()), gemeente().replaceAll("[\"\\\\<\\n\\r]", " "));
        return ResponseEntity.ok().cacheControl(EVEN).contentType(CSS).body(heeftLogo() ? stijl + LOGO : stijl);
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo() throws IOException {
        if (!heeftLogo()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String bestand = gemeente.logo().getFileName().toString().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .cacheControl(EVEN)
                .contentType(bestand.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .body(Files.readAllBytes(gemeente.logo()));
    }

    /** For what lies under the pointer; darker has more contrast with the white letters on it, never less. */
    private static String donkerder(String kleur) {
        int rgb = Integer.parseInt(kleur.substring(1), 16);
        return "#%02x%02x%02x".formatted((rgb >> 16 & 255) * 7 / 10, (rgb >> 8 & 255) * 7 / 10, (rgb & 255) * 7 / 10);
    }
}
