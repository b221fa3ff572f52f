package id.anugerah.objection;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around an upload: receiving and inspecting between them hold no connection. */
@Component
class FileKeeping {

    @Transactional
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
