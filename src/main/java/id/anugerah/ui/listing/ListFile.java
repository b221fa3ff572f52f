package id.anugerah.ui.listing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.institution.FileKind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A list as a file: what the screen shows at the moment of the click, in its order and language. */
public final class ListFile extends Anchor {

    private ListFile(String text, DownloadHandler file) {
        super(file, "");
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(text));
        addClassName("export");
        setRouterIgnore(true);
    }

    /** @param name of the file, with its ending */
    public static ListFile csv(String text, String name, Supplier<InputStream> content) {
        return new ListFile(text, handler(name, FileKind.CSV, content));
    }

    /** @param name of the file, without its ending */
    public static ListFile of(String text, String name, FileKind kind, Supplier<byte[]> content) {
        return new ListFile(text, handler(name + "." + kind.ending(), kind, () -> new ByteArrayInputStream(content.get())));
    }

    // a download is no event of the page: what the content reads of it is read under its lock
    private static DownloadHandler handler(String name, FileKind kind, Supplier<InputStream> content) {
        return DownloadHandler.fromInputStream(event -> {
            AtomicReference<InputStream> file = new AtomicReference<>();
            event.getUI().accessSynchronously(() -> file.set(content.get()));
            return new DownloadResponse(file.get(), name, kind.type(), -1);
        });
    }
}
