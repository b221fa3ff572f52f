package id.anugerah.web.documents;

import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Edition;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.Option;
import id.anugerah.outcome.ExplainedResult;
import id.anugerah.outcome.Result;
import id.anugerah.outcome.Standing;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Score;
import id.anugerah.verification.Finding;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** The participant's own result on paper, from templates/documents/result.html: what its screen says, and nothing more. */
@Component
class ResultPdf {

    private final PrintedPdf printed;
    private final AwardNames names;
    private final Clock clock;

    ResultPdf(PrintedPdf printed, AwardNames names, Clock clock) {
        this.printed = printed;
        this.names = names;
        this.clock = clock;
    }

    /** @param reason of a change; may be "" */
    record Line(String name, String own, String counted, String points, String reason) {
    }

    record Part(String id, String title, String own, String verified, int weight, List<Line> lines) {
    }

    record Mean(String name, int weight, String points, String band) {
    }

    /** @param ownWidth with the two places beside it in percent of what the aspect can earn */
    record Bar(String id, String title, int weight, String own, String median, String best, String ownWidth, String medianAt,
               String bestAt) {
    }

    byte[] of(ExplainedResult explained, Optional<Standing> standing, Locale locale) {
        Result result = explained.result();
        Edition edition = result.form().edition();
        Map<String, Object> values = new HashMap<>();
        values.put("lang", locale.getLanguage());
        values.put("edition", edition);
        values.put("submission", result.form().submission());
        values.put("printedAt", Moments.full(clock.instant(), edition.zone(), locale));
        values.put("shortlist", result.shortlist().orElse(null));
        values.put("award", result.award().orElse(null));
        values.put("category", result.award().flatMap(entry -> entry.category())
                .map(category -> names.name(edition.id(), category, locale)).orElse(""));
        values.put("claimed", result.form().submission().claimed().map(score -> words(score, locale)).orElse(""));
        values.put("verified", result.form().submission().verified().map(score -> words(score, locale)).orElse(""));
        values.put("jury", result.jury().isEmpty() ? "" : result.form().submission().jury().map(score -> words(score, locale)).orElse(""));
        values.put("means", means(result, locale));
        values.put("remarks", result.remarks());
        values.put("bodies", standing.map(Standing::bodies).orElse(0));
        values.put("bars", standing.map(of -> bars(of, locale)).orElse(List.of()));
        values.put("parts", explained.points().isEmpty() ? List.of() : result.form().instrument().aspects().stream()
                .map(aspect -> part(explained, aspect, locale)).toList());
        return printed.of("result", new Context(locale, values));
    }

    private static List<Mean> means(Result result, Locale locale) {
        return result.jury().isEmpty() ? List.of() : result.sheet().criteria().stream().map(criterion -> new Mean(
                criterion.title().in(locale), criterion.weight(), words(result.jury().get(criterion.id()), locale),
                result.sheet().bands().stream().filter(band -> band.id().equals(result.bands().get(criterion.id())))
                        .map(JurySheet.Band::title).map(title -> title.in(locale)).findFirst().orElse(""))).toList();
    }

    private static List<Bar> bars(Standing standing, Locale locale) {
        return standing.lines().stream().map(line -> new Bar(line.aspect().id(), line.aspect().title().in(locale), line.aspect().weight(),
                words(line.own(), locale), words(line.median(), locale), words(line.best(), locale), percent(line, line.own()),
                percent(line, line.median()), percent(line, line.best()))).toList();
    }

    private static String percent(Standing.Line line, Score points) {
        return points.times(new Score(100, Math.max(1, line.aspect().weight()))).rounded(1).toPlainString() + "%";
    }

    private static Part part(ExplainedResult explained, Aspect aspect, Locale locale) {
        Result result = explained.result();
        return new Part(aspect.id(), aspect.title().in(locale), words(result.form().soFar().aspects().get(aspect.id()), locale),
                words(explained.verified().aspects().get(aspect.id()), locale), aspect.weight(),
                aspect.indicators().stream().map(indicator -> line(explained, indicator, locale)).toList());
    }

    private static Line line(ExplainedResult explained, Indicator indicator, Locale locale) {
        Result result = explained.result();
        Optional<Option> own = result.form().answers().get(indicator.id()).option();
        Finding finding = result.verified().get(indicator.id());
        return new Line(indicator.id() + " " + indicator.title().in(locale), own.map(Option::letter).orElse("–"), finding.option().letter(),
                words(explained.points().get(indicator.id()).verified(), locale), finding.reason());
    }

    private static String words(Score score, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(score.rounded(2));
    }
}
