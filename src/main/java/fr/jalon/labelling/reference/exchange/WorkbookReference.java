package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceCheck;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a workbook as {@link WorkbookText} writes it; problems name the sheet and the cell. */
final class WorkbookReference {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> YES = Set.of("oui", "vrai", "true", "x", "1");
    private static final Set<String> NO = Set.of("non", "faux", "false", "0");
    private static final Set<String> SHEETS =
            Set.of(Sheets.HEAD, Sheets.SCALE, Sheets.GROUPS, Sheets.NODES, Sheets.LEVELS, Sheets.KEPT);

    private final WorkbookCells cells;
    private final Taking taking;
    private final Remarks remarks = new Remarks();
    private final List<String> problems = new ArrayList<>();
    private final Map<Long, String> places = new HashMap<>();
    private final Map<String, List<ScaleStep>> scales = new HashMap<>();
    private final Map<String, List<ScaleStep>> levels = new HashMap<>();
    private final Map<String, StringBuilder> kept = new HashMap<>();

    private WorkbookReference(WorkbookCells cells, Taking taking) {
        this.cells = cells;
        this.taking = taking;
    }

    static ReadReference read(byte[] file, Taking taking) throws MalformedReference {
        return new WorkbookReference(WorkbookCells.of(file), taking).reference();
    }

    private ReadReference reference() throws MalformedReference {
        for (String required : List.of(Sheets.HEAD, Sheets.SCALE, Sheets.NODES)) {
            if (cells.sheet(required) == null) {
                throw new MalformedReference(List.of("la feuille « " + required
                        + " » manque : partez du modèle à télécharger, et gardez le nom de ses feuilles"));
            }
        }
        cells.names().stream()
                .filter(name -> !SHEETS.contains(name))
                .forEach(name -> remarks.add("la feuille « " + name + " » n’est pas lue"));
        beside();
        List<FlatTree.Item> items = new ArrayList<>();
        cells.sheet(Sheets.NODES).forEach(line -> items.add(item(line)));
        List<ReferenceNode> axes = FlatTree.of(items, problems);
        ReferenceHead head = head();
        problems.addAll(ReferenceCheck.problems(head, axes, node -> places.getOrDefault(node.id(), node.code())));
        if (!problems.isEmpty()) {
            throw new MalformedReference(problems.stream().distinct().toList());
        }
        QualityReference whole = new QualityReference(taking.ids().getAsLong(), head, axes);
        return new ReadReference(BlockingGroups.apply(whole, taking, remarks), FileFormat.XLSX, remarks.all());
    }

    private void beside() {
        for (WorkbookCells.Line line : lines(Sheets.LEVELS)) {
            Integer level = number(line, 1);
            String code = Plain.line(line.cell(0));
            if (level != null && code != null) {
                String label = Plain.line(line.cell(2));
                (label == null ? levels : scales)
                        .computeIfAbsent(code, any -> new ArrayList<>())
                        .add(new ScaleStep(level, label, Plain.text(line.cell(3))));
            }
        }
        for (WorkbookCells.Line line : lines(Sheets.KEPT)) {
            String code = line.cell(0) == null ? "" : Plain.line(line.cell(0));
            kept.computeIfAbsent(code == null ? "" : code, any -> new StringBuilder())
                    .append(line.cell(1) == null ? "" : line.cell(1));
        }
    }

    private List<WorkbookCells.Line> lines(String sheet) {
        List<WorkbookCells.Line> lines = cells.sheet(sheet);
        return lines == null ? List.of() : lines;
    }

    private ReferenceHead head() {
        Map<String, WorkbookCells.Line> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        cells.sheet(Sheets.HEAD).forEach(line -> fields.put(String.valueOf(Plain.line(line.cell(0))), line));
        WorkbookCells.Line illustrative = fields.get(Sheets.ILLUSTRATIVE.name());
        List<String> kinds = Plain.lines(value(fields, Sheets.KINDS));
        String locale = Plain.line(value(fields, Sheets.LOCALE));
        return new ReferenceHead(
                Plain.line(value(fields, Sheets.CODE)),
                Plain.line(value(fields, Sheets.VERSION)),
                Plain.line(value(fields, Sheets.TITLE)),
                Plain.text(value(fields, Sheets.DESCRIPTION)),
                kinds.isEmpty() ? taking.kinds() : kinds,
                illustrative != null && flag(illustrative, 1),
                Plain.text(value(fields, Sheets.NOTICE)),
                locale == null ? "fr" : locale,
                Plain.text(value(fields, Sheets.COPYRIGHT)),
                scale(),
                groups(),
                kept(""));
    }

    private static String value(Map<String, WorkbookCells.Line> fields, Sheets.Field field) {
        WorkbookCells.Line line = fields.get(field.name());
        return line == null ? null : line.cell(1);
    }

    private List<ScaleStep> scale() {
        List<ScaleStep> steps = new ArrayList<>();
        for (WorkbookCells.Line line : cells.sheet(Sheets.SCALE)) {
            Integer level = number(line, 0);
            if (level != null) {
                steps.add(new ScaleStep(level, Plain.line(line.cell(1)), Plain.text(line.cell(2))));
            }
        }
        return steps;
    }

    private List<NodeGroup> groups() {
        List<NodeGroup> groups = new ArrayList<>();
        for (WorkbookCells.Line line : lines(Sheets.GROUPS)) {
            String code = Plain.line(line.cell(0));
            if (code == null) {
                problems.add(line.at(0) + " : le code du groupe est absent");
            } else {
                groups.add(new NodeGroup(code, Plain.line(line.cell(1)), Plain.text(line.cell(2))));
            }
        }
        return groups;
    }

    private FlatTree.Item item(WorkbookCells.Line line) {
        String code = Plain.line(line.cell(0));
        String place = line.at(0);
        boolean assessable = flag(line, 5);
        long id = taking.ids().getAsLong();
        places.put(id, place + (code == null ? "" : " (" + code + ")"));
        Integer weight = line.cell(6) == null ? Integer.valueOf(1) : number(line, 6);
        ReferenceNode node = new ReferenceNode(
                id,
                Plain.line(line.cell(2)),
                code,
                Plain.line(line.cell(3)),
                Plain.text(line.cell(4)),
                assessable && weight != null ? weight : 0,
                flag(line, 7),
                assessable,
                details(line, code),
                List.of());
        return new FlatTree.Item(place, code == null ? place : code, Plain.line(line.cell(1)), node);
    }

    private NodeDetails details(WorkbookCells.Line line, String code) {
        return new NodeDetails(
                Plain.line(line.cell(8)),
                Plain.lines(line.cell(10)),
                Plain.lines(line.cell(11)),
                Plain.lines(line.cell(12)),
                levels.getOrDefault(code, List.of()),
                Plain.text(line.cell(13)),
                Plain.lines(line.cell(9)),
                scales.getOrDefault(code, List.of()),
                code == null ? Map.of() : kept(code));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> kept(String code) {
        StringBuilder json = kept.get(code);
        if (json == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(json.toString(), Map.class);
        } catch (JsonProcessingException e) {
            problems.add("« " + Sheets.KEPT + " » : le contenu de « " + code + " » n’est pas du JSON");
            return Map.of();
        }
    }

    private boolean flag(WorkbookCells.Line line, int column) {
        String said = Plain.line(line.cell(column));
        if (said == null || NO.contains(said.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        if (!YES.contains(said.toLowerCase(java.util.Locale.ROOT))) {
            problems.add(line.at(column) + " : « " + said + " » ; écrivez oui ou non");
        }
        return true;
    }

    private Integer number(WorkbookCells.Line line, int column) {
        String said = Plain.line(line.cell(column));
        if (said != null && said.matches("[0-9]{1,6}")) {
            return Integer.valueOf(said);
        }
        problems.add(line.at(column) + " : "
                + (said == null ? "un nombre entier est attendu" : "« " + said + " » n’est pas un nombre entier"));
        return null;
    }
}
