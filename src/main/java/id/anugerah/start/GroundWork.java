package id.anugerah.start;

import id.anugerah.edition.Editions;
import id.anugerah.institution.Institutions;
import id.anugerah.instrument.Instruments;
import id.anugerah.process.engine.ProcessFiles;
import org.springframework.stereotype.Component;

/** What every start needs, whatever it is for: processes, instruments, reference data. Doing it again changes nothing. */
@Component
class GroundWork {

    private final ProcessFiles processes;
    private final Institutions institutions;
    private final Instruments instruments;
    private final Editions editions;

    GroundWork(ProcessFiles processes, Institutions institutions, Instruments instruments, Editions editions) {
        this.processes = processes;
        this.institutions = institutions;
        this.instruments = instruments;
        this.editions = editions;
    }

    void lay() {
        processes.deploy();
        instruments.freezeAll();
        institutions.loadReference();
        editions.completeRules();
    }

    void openEdition() {
        editions.open(editions.plan("edition-2020"));
    }
}
