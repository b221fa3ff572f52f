package id.anugerah.finals;

import id.anugerah.shared.Score;
import java.util.List;
import java.util.Locale;

/** How a panel's score is made of its jurors'; a parameter of the edition. */
enum JuryMean {
    MEAN {
        @Override
        Score of(List<Score> sorted) {
            return Score.mean(sorted);
        }
    },
    MEDIAN {
        @Override
        Score of(List<Score> sorted) {
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : Score.mean(sorted.subList(middle - 1, middle + 1));
        }
    },
    /** Without the lowest and the highest; with fewer than three jurors the plain mean. */
    TRIMMED {
        @Override
        Score of(List<Score> sorted) {
            return Score.mean(sorted.size() < 3 ? sorted : sorted.subList(1, sorted.size() - 1));
        }
    };

    abstract Score of(List<Score> sorted);

    static JuryMean named(String parameter) {
        return valueOf(parameter.toUpperCase(Locale.ROOT));
    }
}
