package id.anugerah.process.engine;

import id.anugerah.platform.time.SeasonClock;
import jakarta.annotation.PostConstruct;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Makes the engine's clock follow the product's. */
@Component
class EngineClock {

    private final SeasonClock clock;

    EngineClock(SeasonClock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void follow() {
        clock.follow(instant -> {
            if (instant == null) {
                ClockUtil.reset();
            } else {
                ClockUtil.setCurrentTime(Date.from(instant));
            }
        });
    }
}
