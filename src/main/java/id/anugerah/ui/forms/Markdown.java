package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import id.anugerah.form.Given;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of a form as HTML. HTML in it is shown as text; given words are put in after reading, so they stay words. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {
    }

    static Component of(String markdown, Given given) {
        return new Html("<div class=\"form-prose\">" + html(markdown, given) + "</div>");
    }

    static String html(String markdown, Given given) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(given.fill(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
                code.setLiteral(given.fill(code.getLiteral()));
            }
        });
        return HTML.render(document);
    }
}
