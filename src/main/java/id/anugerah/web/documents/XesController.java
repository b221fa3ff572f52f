package id.anugerah.web.documents;

import id.anugerah.mining.XesExport;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Event logs for process mining tools; sent while they are read. */
@Controller
class XesController {

    private final XesExport logs;

    XesController(XesExport logs) {
        this.logs = logs;
    }

    @GetMapping("/dokumen/proses/{edition}/{process}")
    void process(@PathVariable UUID edition, @PathVariable String process, HttpServletResponse response) {
        send(process + ".xes", response, out -> logs.process(edition, process, out));
    }

    @GetMapping("/dokumen/kasus/{key}")
    void ofCase(@PathVariable UUID key, HttpServletResponse response) {
        send("kasus-" + key + ".xes", response, out -> logs.ofCase(key, out));
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(Refused refused) {
        return ResponseEntity.notFound().build();
    }

    /** The head is sent with the first byte, so that a refusal before it can still be answered. */
    private static void send(String name, HttpServletResponse response, Consumer<OutputStream> log) {
        OutputStream body = new OutputStream() {
            private OutputStream out;

            private OutputStream out() throws IOException {
                if (out == null) {
                    response.setContentType("application/xml");
                    response.setCharacterEncoding("UTF-8");
                    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDispositions.of("attachment", name));
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
                    out = response.getOutputStream();
                }
                return out;
            }

            @Override
            public void write(int one) throws IOException {
                out().write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out().write(bytes, from, length);
            }

            @Override
            public void flush() throws IOException {
                out().flush();
            }
        };
        log.accept(body);
    }
}
