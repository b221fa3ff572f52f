package id.anugerah.ui.setup;

import id.anugerah.setup.TableFault;
import id.anugerah.ui.shell.Words;

/** Why a cell of a table or of an example cannot be read, as a sentence. */
final class FaultWords {

    private FaultWords() {
    }

    static String of(Words words, TableFault fault) {
        if (fault.cell().isBlank()) {
            return words.of("setup.fault.empty");
        }
        if (fault.place() == TableFault.Place.FACT) {
            return words.of("setup.fault.number", fault.cell());
        }
        return words.of(fault.cell().matches(".*\\d,\\d.*") ? "setup.fault.comma" : "setup.fault.cell", fault.cell());
    }
}
