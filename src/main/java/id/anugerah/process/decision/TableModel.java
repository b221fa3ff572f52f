package id.anugerah.process.decision;

import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.RuleTable.Kind;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.decision.TableFiles;
import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Tables as DMN files: a result in words stands in quotation marks there, and nowhere else. */
@Component
class TableModel implements TableFiles {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern DIGIT_COMMA_DIGIT = Pattern.compile("\\d,\\d");
    private static final String ANY = "-";
    private static final Map<HitPolicy, RuleTable.Hits> HITS = Map.of(HitPolicy.UNIQUE, RuleTable.Hits.UNIQUE,
            HitPolicy.FIRST, RuleTable.Hits.FIRST, HitPolicy.RULE_ORDER, RuleTable.Hits.RULE_ORDER,
            HitPolicy.COLLECT, RuleTable.Hits.COLLECT);
    private static final Map<String, Kind> KINDS = Map.of("string", Kind.TEXT, "integer", Kind.WHOLE, "boolean", Kind.YES_NO);

    @Override
    public RuleTable read(String id, byte[] file) {
        DecisionTable table = table(id, file);
        Refused.unless(HITS.containsKey(table.getHitPolicy()), "table.unreadable", id);
        List<Column> inputs = table.getInputs().stream().map(input -> new Column(input.getInputExpression().getText()
                .getTextContent().strip(), kind(input.getInputExpression().getTypeRef()))).toList();
        List<Column> outputs = table.getOutputs().stream().map(output -> new Column(output.getName(), kind(output.getTypeRef()))).toList();
        return new RuleTable(id, HITS.get(table.getHitPolicy()), inputs, outputs,
                table.getRules().stream().map(rule -> row(id, rule, outputs)).toList());
    }

    @Override
    public byte[] write(String id, byte[] file, List<Row> rows) {
        DecisionTable table = table(id, file);
        List<Column> outputs = read(id, file).outputs();
        new ArrayList<>(table.getRules()).forEach(table::removeChildElement);
        for (int i = 0; i < rows.size(); i++) {
            table.addChildElement(rule(table, i + 1, rows.get(i), outputs));
        }
        return IndentedXml.of(Dmn.convertToString((DmnModelInstance) table.getModelInstance()));
    }

    @Override
    public List<Fault> faults(RuleTable table) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            for (int cell = 0; cell < table.inputs().size(); cell++) {
                Column column = table.inputs().get(cell);
                if (!condition(column.kind(), row.when().get(cell))) {
                    faults.add(new Fault(i + 1, column.name(), row.when().get(cell)));
                }
            }
            for (int cell = 0; cell < table.outputs().size(); cell++) {
                Column column = table.outputs().get(cell);
                if (!result(column.kind(), row.then().get(cell))) {
                    faults.add(new Fault(i + 1, column.name(), row.then().get(cell)));
                }
            }
        }
        return faults;
    }

    /** Between digits a comma is a decimal mark to most readers and parts two conditions to the engine: it has to be said which. */
    private static boolean condition(Kind kind, String cell) {
        boolean doubtful = (kind == Kind.WHOLE || kind == Kind.DECIMAL) && DIGIT_COMMA_DIGIT.matcher(cell).find();
        return cell.isBlank() || cell.strip().equals(ANY) || !doubtful && FEEL.parseUnaryTests(cell.strip()).isSuccess();
    }

    private static boolean result(Kind kind, String cell) {
        return switch (kind) {
            case TEXT -> !cell.isBlank() && cell.chars().noneMatch(one -> one == '"' || one == '\\' || Character.isISOControl(one));
            case WHOLE -> cell.strip().matches("-?\\d{1,9}");
            case DECIMAL -> cell.strip().matches("-?\\d{1,9}(\\.\\d{1,9})?");
            case YES_NO -> List.of("true", "false").contains(cell.strip());
        };
    }

    private static Row row(String id, Rule rule, List<Column> outputs) {
        List<String> then = new ArrayList<>();
        for (OutputEntry entry : rule.getOutputEntries()) {
            then.add(plain(id, outputs.get(then.size()).kind(), text(entry.getText())));
        }
        return new Row(rule.getDescription() == null ? "" : rule.getDescription().getTextContent().strip(),
                rule.getInputEntries().stream().map(entry -> text(entry.getText())).map(cell -> cell.isEmpty() ? ANY : cell).toList(), then);
    }

    private static String plain(String id, Kind kind, String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        String plain = quoted ? cell.substring(1, cell.length() - 1) : cell;
        Refused.unless(quoted == (kind == Kind.TEXT) && result(kind, plain), "table.unreadable", id);
        return plain;
    }

    private static Rule rule(DecisionTable table, int number, Row row, List<Column> outputs) {
        Rule rule = table.getModelInstance().newInstance(Rule.class, "rule_" + number);
        Description note = table.getModelInstance().newInstance(Description.class);
        note.setTextContent(row.note());
        rule.setDescription(note);
        for (int i = 0; i < row.when().size(); i++) {
            InputEntry entry = table.getModelInstance().newInstance(InputEntry.class, "when_" + number + "_" + (i + 1));
            entry.setText(text(entry, row.when().get(i).isBlank() ? ANY : row.when().get(i).strip()));
            rule.getInputEntries().add(entry);
        }
        for (int i = 0; i < outputs.size(); i++) {
            OutputEntry entry = table.getModelInstance().newInstance(OutputEntry.class, "then_" + number + "_" + (i + 1));
            String value = row.then().get(i).strip();
            entry.setText(text(entry, outputs.get(i).kind() == Kind.TEXT ? '"' + value + '"' : value));
            rule.getOutputEntries().add(entry);
        }
        return rule;
    }

    private static Text text(DmnElement cell, String content) {
        Text text = cell.getModelInstance().newInstance(Text.class);
        text.setTextContent(content);
        return text;
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static Kind kind(String type) {
        return KINDS.getOrDefault(type == null ? "" : type, Kind.DECIMAL);
    }

    private static DecisionTable table(String id, byte[] file) {
        try {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
            Collection<DecisionTable> tables = model.getModelElementsByType(DecisionTable.class);
            Refused.unless(model.getModelElementById(id) != null && tables.size() == 1, "table.unreadable", id);
            return tables.iterator().next();
        } catch (ModelException e) {
            throw new Refused("table.unreadable", id);
        }
    }
}
