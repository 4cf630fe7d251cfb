package nl.schuldhulproute.brief;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Whether the text of a letter can be used: every name exists and is closed, what the law wants is there, and nothing but
 * plain text. What is wrong comes in Dutch sentences that name the file and the line.
 */
final class Sjabloonregels {

    private static final Pattern HAAK = Pattern.compile("\\{\\{|\\}\\}");
    private static final Pattern LABEL = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final int LANGST = 20_000;

    private final Tekstsoort soort;
    private final String tekst;
    private final Set<String> fouten = new LinkedHashSet<>();
    private final Set<Briefnaam> gebruikt = EnumSet.noneOf(Briefnaam.class);
    private final Set<Vaststuk> stukken = EnumSet.noneOf(Vaststuk.class);

    private record Open(String naam, Briefnaam briefnaam, boolean omgekeerd, int regel) {}

    private Sjabloonregels(Tekstsoort soort, String tekst) {
        this.soort = soort;
        this.tekst = tekst.replace("\r\n", "\n");
    }

    /** What is wrong; empty when the text can be used. */
    static List<String> fouten(Tekstsoort soort, String tekst) {
        Sjabloonregels regels = new Sjabloonregels(soort, tekst);
        regels.kijkNa();
        return List.copyOf(regels.fouten);
    }

    /** The names that a text uses, also those within sections. */
    static Set<Briefnaam> namen(String tekst) {
        return LABEL.matcher(tekst)
                .results()
                .map(label -> label.group(1).strip().replaceFirst("^[#^/]\\s*", ""))
                .flatMap(naam -> Briefnaam.van(naam).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Briefnaam.class)));
    }

    private void kijkNa() {
        if (tekst.isBlank()) {
            fout(1, "de tekst is leeg");
            return;
        }
        if (tekst.length() > LANGST) {
            fout(1, "de tekst is langer dan 20.000 tekens");
            return;
        }
        labels();
        verplicht();
        opmaak();
        if (fouten.isEmpty()) {
            vertaal();
        }
    }

    private void labels() {
        Deque<Open> open = new ArrayDeque<>();
        Matcher haak = HAAK.matcher(tekst);
        int vanaf = 0;
        while (haak.find(vanaf)) {
            int regel = regel(haak.start());
            if (haak.group().equals("}}")) {
                fout(regel, "hier staat }} zonder {{ ervoor");
                vanaf = haak.end();
                continue;
            }
            Matcher label = LABEL.matcher(tekst).region(haak.start(), tekst.length());
            if (!label.lookingAt()) {
                fout(
                        regel,
                        tekst.startsWith("{{{", haak.start())
                                ? "gebruik twee haakjes, zoals {{namen}}, en geen drie"
                                : "hier begint een naam met {{ die niet met }} eindigt");
                return;
            }
            label(label.group(1).strip(), regel, open);
            vanaf = label.end();
        }
        open.forEach(deel -> fout(
                deel.regel(),
                "het deel {{%s%s}} wordt niet afgesloten; zet aan het eind {{/%s}}"
                        .formatted(deel.omgekeerd() ? "^" : "#", deel.naam(), deel.naam())));
    }

    private void label(String inhoud, int regel, Deque<Open> open) {
        char soortLabel = inhoud.isEmpty() ? ' ' : inhoud.charAt(0);
        String naam = inhoud.isEmpty() ? "" : inhoud.substring(1).strip();
        switch (soortLabel) {
            case '#', '^' -> {
                Briefnaam briefnaam = ken(naam, regel, open);
                if (briefnaam != null && briefnaam.soort() != Briefnaam.Soort.TEKST && soortLabel == '#') {
                    telt(briefnaam, open);
                }
                open.push(new Open(naam, briefnaam, soortLabel == '^', regel));
            }
            case '/' -> {
                if (open.isEmpty() || !open.peek().naam().equals(naam)) {
                    fout(regel, "{{/%s}} sluit iets af dat hier niet open is".formatted(naam));
                } else {
                    open.pop();
                }
            }
            case '>' -> stuk(naam, regel);
            case '!' -> {
                // A remark of the process owner; it does not come in the letter.
            }
            case '&', '=' -> fout(regel, "{{%s}} kan hier niet; schrijf een naam, zoals {{namen}}".formatted(inhoud));
            default -> tekstnaam(inhoud, regel, open);
        }
    }

    private void tekstnaam(String naam, int regel, Deque<Open> open) {
        if (open.stream().anyMatch(deel -> inRij(deel, naam))) {
            return;
        }
        Briefnaam briefnaam = ken(naam, regel, open);
        if (briefnaam == null) {
            return;
        }
        telt(briefnaam, open);
        if (briefnaam.soort() != Briefnaam.Soort.TEKST) {
            fout(regel, "{{%s}} is geen tekst; gebruik {{#%s}} … {{/%s}}".formatted(naam, naam, naam));
        }
    }

    /** What shows only under another condition is not sure to be in the letter. */
    private void telt(Briefnaam naam, Deque<Open> open) {
        if (open.stream().allMatch(deel -> deel.briefnaam() == naam && !deel.omgekeerd())) {
            gebruikt.add(naam);
        }
    }

    private static boolean inRij(Open deel, String naam) {
        return deel.briefnaam() != null
                && !deel.omgekeerd()
                && deel.briefnaam().velden().contains(naam);
    }

    private Briefnaam ken(String naam, int regel, Deque<Open> open) {
        if (open.stream().anyMatch(deel -> inRij(deel, naam))) {
            return null;
        }
        Briefnaam gevonden = Briefnaam.van(naam).orElse(null);
        if (gevonden == null) {
            fout(regel, "de naam \"%s\" bestaat niet%s".formatted(naam, lijktOp(naam)));
            return null;
        }
        if (!soort.namen().contains(gevonden)) {
            fout(regel, "de naam \"%s\" is bij deze brief niet bekend".formatted(naam));
            return null;
        }
        return gevonden;
    }

    private String lijktOp(String naam) {
        return soort.namen().stream()
                .map(Briefnaam::sleutel)
                .filter(ander -> ander.equalsIgnoreCase(naam)
                        || ander.toLowerCase(Locale.ROOT).startsWith(naam.toLowerCase(Locale.ROOT))
                        || naam.toLowerCase(Locale.ROOT).startsWith(ander.toLowerCase(Locale.ROOT)))
                .sorted()
                .findFirst()
                .map(ander -> "; bedoelt u {{" + ander + "}}?")
                .orElse("");
    }

    private void stuk(String naam, int regel) {
        if (soort instanceof Vaststuk) {
            fout(regel, "een vast stuk kan geen ander vast stuk bevatten");
            return;
        }
        Vaststuk stuk = Vaststuk.van(naam).orElse(null);
        if (stuk == null) {
            fout(regel, "het vaste stuk \"%s\" bestaat niet".formatted(naam));
        } else if (!soort.verplichteStukken().contains(stuk)) {
            fout(regel, "het vaste stuk \"%s\" hoort niet bij deze brief".formatted(naam));
        } else {
            stukken.add(stuk);
        }
    }

    private void verplicht() {
        soort.verplicht().stream()
                .filter(naam -> !gebruikt.contains(naam))
                .sorted()
                .forEach(naam -> fouten.add("%s.md: {{%s}} ontbreekt (%s). Dat moet erin: %s."
                        .formatted(soort.id(), label(naam), naam.uitleg(), soort.grondslag())));
        soort.verplichteStukken().stream()
                .filter(stuk -> !stukken.contains(stuk))
                .sorted()
                .forEach(stuk -> fouten.add("%s.md: {{> %s}} ontbreekt (%s). Dat moet erin: %s."
                        .formatted(soort.id(), stuk.sleutel(), stuk.naam(), stuk.grondslag())));
    }

    private static String label(Briefnaam naam) {
        return (naam.soort() == Briefnaam.Soort.TEKST ? "" : "#") + naam.sleutel();
    }

    private void opmaak() {
        String[] regels = tekst.split("\n", -1);
        boolean brief = soort instanceof Briefsoort;
        for (int i = 0; i < regels.length; i++) {
            boolean titel =
                    regels[i].startsWith("# ") && !regels[i].substring(2).isBlank();
            if (brief && i == 0 && !titel) {
                fout(1, "begin met het onderwerp van de brief: een hekje, een spatie en de titel");
            } else if (regels[i].startsWith("# ") && (i > 0 || !brief)) {
                fout(i + 1, "er is één titel, op de eerste regel van de brief; gebruik hier ##");
            }
            if (regels[i].matches("#{4,}.*")) {
                fout(i + 1, "gebruik voor een kopje ## of ### en niet meer hekjes");
            }
            if (regels[i]
                    .chars()
                    .anyMatch(teken -> teken >= Waardetekens.EERSTE && teken <= Waardetekens.LAATSTE
                            || Character.isISOControl(teken) && teken != '\t')) {
                fout(i + 1, "hier staat een teken dat niet te drukken is; typ de regel opnieuw");
            }
        }
        Opmaak.lees(tekst).accept(new Inhoudswacht());
    }

    /** Only what a letter may hold: a text that everybody may change must not reach beyond the paper. */
    private final class Inhoudswacht extends AbstractVisitor {

        @Override
        public void visit(HtmlBlock blok) {
            weiger(blok, blok.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            weiger(html, html.getLiteral());
        }

        @Override
        public void visit(Image beeld) {
            fout(plek(beeld), "een plaatje kan hier niet; het logo komt vanzelf op de brief");
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().matches("(https://|mailto:|tel:)[^\\s{}]+")) {
                fout(plek(link), "een link begint met https://, mailto: of tel:");
            }
            visitChildren(link);
        }

        private void weiger(Node deel, String html) {
            fout(
                    plek(deel),
                    "HTML kan niet in een brief; haal \"%s\" weg"
                            .formatted(html.strip().lines().findFirst().orElse("")));
        }

        private int plek(Node deel) {
            return deel.getSourceSpans().isEmpty()
                    ? 1
                    : deel.getSourceSpans().get(0).getLineIndex() + 1;
        }
    }

    private void vertaal() {
        try {
            Mustache.compiler().withLoader(naam -> new StringReader("")).compile(tekst);
        } catch (MustacheException e) {
            fouten.add("%s.md: de namen tussen haakjes zijn niet goed geschreven.".formatted(soort.id()));
        }
    }

    private int regel(int plaats) {
        return (int) tekst.substring(0, plaats)
                        .chars()
                        .filter(teken -> teken == '\n')
                        .count()
                + 1;
    }

    private void fout(int regel, String wat) {
        fouten.add("%s.md, regel %d: %s%s".formatted(soort.id(), regel, wat, wat.endsWith("?") ? "" : "."));
    }
}
