package id.anugerah.web.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template of templates/documents/ into a tagged PDF. The fonts are embedded: the product's own, and behind it two
 * that have every character of Unicode, loaded only when a text needs them.
 */
@Component
class PrintedPdf {

    private static final String FAMILY = "Plus Jakarta Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;
    private final Map<String, byte[]> fonts = new ConcurrentHashMap<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    PrintedPdf(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE)); // it tells of every font
    }

    /** @param template name below templates/documents/ */
    byte[] of(String template, Context context) {
        return print(template, context, builder -> { });
    }

    /** The same as PDF/A-2b, for what is to be read in many years: with the colour profile of the screen. */
    byte[] kept(String template, Context context) {
        return print(template, context, builder -> builder.usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    }

    private byte[] print(String template, Context context, Consumer<PdfRendererBuilder> kind) {
        String html = printable(templates.process("documents/" + template, context));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder().useFastMode().usePdfUaAccessibility(true).usePdfVersion(1.7f)
                    .withProducer("Anugerah").withHtmlContent(html, null).useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
            builder.useFont(font("plus-jakarta-sans-regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(font("plus-jakarta-sans-bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
            for (String last : new String[] {"dejavu-sans", "unifont", "unifont-upper"}) {
                builder.useFont(font(last + ".ttf.gz"), last, REGULAR, FontStyle.NORMAL, true, Set.of(FSFontUseCase.FALLBACK_FINAL));
            }
            kind.accept(builder);
            builder.toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What XML cannot carry was never part of a text that people typed. */
    private static String printable(String html) {
        return html.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\r\\n\\t]]", "");
    }

    private FSSupplier<InputStream> font(String file) {
        return () -> new ByteArrayInputStream(fonts.computeIfAbsent(file, PrintedPdf::read));
    }

    private static byte[] read(String file) {
        try (InputStream raw = PrintedPdf.class.getResourceAsStream("/fonts/" + file)) {
            return file.endsWith(".gz") ? new GZIPInputStream(raw).readAllBytes() : raw.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
