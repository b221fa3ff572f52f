package id.anugerah.start;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Deploys the processes and loads the reference data into the tests' context, as every start does. */
public class LaidGround implements ApplicationRunner {

    private final GroundWork groundWork;

    LaidGround(GroundWork groundWork) {
        this.groundWork = groundWork;
    }

    @Override
    public void run(ApplicationArguments args) {
        groundWork.lay();
    }
}
