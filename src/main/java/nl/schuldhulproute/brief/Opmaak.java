package nl.schuldhulproute.brief;

import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** From a text with names and the values of those names to the HTML of a letter. Values stay plain text, whatever is in them. */
final class Opmaak {

    private static final List<Extension> TABELLEN = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(TABELLEN)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Opmaak() {}

    /** The subject, and the HTML of what stands below it. */
    record Opgemaakt(String onderwerp, String html) {}

    static Node lees(String tekst) {
        return MARKDOWN.parse(tekst);
    }

    /**
     * @param tekst a text that has been checked
     * @param stukken the text of each shared piece by its name
     * @param waarden by name; text, a truth, or a list of rows
     */
    static Opgemaakt maakOp(String tekst, Function<String, String> stukken, Map<String, Object> waarden) {
        Waardetekens tekens = new Waardetekens();
        String markdown = Mustache.compiler()
                .withEscaper(tekens::voor)
                .withLoader(naam -> new StringReader(stukken.apply(naam)))
                .emptyStringIsFalse(true)
                .zeroIsFalse(false)
                .compile(tekst.replace("\r\n", "\n"))
                .execute(waarden);
        Node letter = lees(markdown);
        String onderwerp = tekens.vul(titel(letter), waarde -> waarde);
        letter.getFirstChild().unlink();
        HtmlRenderer html = HtmlRenderer.builder()
                .extensions(TABELLEN)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new Waardealinea(context, tekens))
                .build();
        return new Opgemaakt(onderwerp, tekens.vul(html.render(letter), Opmaak::inZin));
    }

    private static String titel(Node letter) {
        if (letter.getFirstChild() instanceof Heading titel) {
            return TextContentRenderer.builder().build().render(titel).strip();
        }
        throw new IllegalArgumentException("een brief zonder titel");
    }

    /** A value within a sentence; a line that was typed stays a line. */
    private static String inZin(String waarde) {
        return waarde.strip()
                .lines()
                .map(Opmaak::html)
                .reduce((a, b) -> a + "<br />" + b)
                .orElse("");
    }

    /** What was typed over several lines: paragraphs, and a list where lines begin with a dash. */
    static String alinea(String waarde) {
        StringBuilder html = new StringBuilder();
        boolean lijst = false;
        for (Iterator<String> regels = waarde.lines().iterator(); regels.hasNext(); ) {
            String regel = regels.next().strip();
            boolean punt = regel.matches("[-•*] \\S.*");
            if (lijst && !punt) {
                html.append("</ul>\n");
            }
            if (punt && !lijst) {
                html.append("<ul>\n");
            }
            lijst = punt;
            if (punt) {
                html.append("<li>").append(html(regel.substring(2).strip())).append("</li>\n");
            } else if (!regel.isEmpty()) {
                html.append("<p>").append(html(regel)).append("</p>\n");
            }
        }
        return html.append(lijst ? "</ul>\n" : "").toString();
    }

    /** Plain text as HTML, without what no printer can show. */
    static String html(String tekst) {
        StringBuilder html = new StringBuilder();
        tekst.codePoints()
                .filter(teken -> !Character.isISOControl(teken) || teken == '\t')
                .filter(teken -> teken < Waardetekens.EERSTE || teken > Waardetekens.LAATSTE)
                .filter(teken -> Character.isDefined(teken) && Character.getType(teken) != Character.SURROGATE)
                .forEach(teken -> {
                    switch (teken) {
                        case '<' -> html.append("&lt;");
                        case '>' -> html.append("&gt;");
                        case '&' -> html.append("&amp;");
                        case '"' -> html.append("&quot;");
                        case '\'' -> html.append("&#39;");
                        default -> html.appendCodePoint(teken);
                    }
                });
        return html.toString();
    }

    /** A paragraph that is one value and nothing else may be several paragraphs, or a list. */
    private record Waardealinea(HtmlNodeRendererContext context, Waardetekens tekens) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Paragraph.class);
        }

        @Override
        public void render(Node alinea) {
            String waarde = alinea.getFirstChild() instanceof Text tekst && tekst.getNext() == null
                    ? tekens.alleen(tekst.getLiteral())
                    : null;
            var schrijver = context.getWriter();
            if (waarde != null) {
                schrijver.raw(alinea(waarde));
                return;
            }
            boolean los = !(alinea.getParent() instanceof org.commonmark.node.ListItem punt
                    && punt.getParent() instanceof org.commonmark.node.ListBlock lijst
                    && lijst.isTight());
            if (los) {
                schrijver.line();
                schrijver.tag("p");
            }
            for (Node deel = alinea.getFirstChild(); deel != null; deel = deel.getNext()) {
                context.render(deel);
            }
            if (los) {
                schrijver.tag("/p");
                schrijver.line();
            }
        }
    }
}
