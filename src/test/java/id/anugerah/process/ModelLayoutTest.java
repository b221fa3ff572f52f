package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;

/** M1: every diagram can be read when it is drawn. */
class ModelLayoutTest {

    private static final double LEFT_TO_RIGHT = 0.7;

    @Test
    void m1EveryNodeIsDrawn() {
        assertThat(Models.diagrams()).allSatisfy(diagram -> {
            Map<String, BpmnShape> shapes = shapes(diagram);
            assertThat(diagram.all(FlowNode.class)).allSatisfy(node -> {
                assertThat(shapes).containsKey(node.getId());
                assertThat(shapes.get(node.getId()).getBounds().getWidth()).as("width of %s", node.getId()).isPositive();
                assertThat(shapes.get(node.getId()).getBounds().getHeight()).as("height of %s", node.getId()).isPositive();
            });
        });
    }

    @Test
    void m1EveryFlowIsDrawn() {
        assertThat(Models.diagrams()).allSatisfy(diagram -> {
            Map<String, BpmnEdge> edges = edges(diagram);
            assertThat(diagram.all(SequenceFlow.class)).allSatisfy(flow -> {
                assertThat(edges).containsKey(flow.getId());
                assertThat(edges.get(flow.getId()).getWaypoints()).as("points of %s", flow.getId()).hasSizeGreaterThan(1);
            });
        });
    }

    @Test
    void m1NothingIsDrawnThatDoesNotExist() {
        assertThat(Models.diagrams()).allSatisfy(diagram -> {
            assertThat(diagram.all(BpmnShape.class)).allSatisfy(shape -> assertThat(shape.getBpmnElement()).isNotNull());
            assertThat(diagram.all(BpmnEdge.class)).allSatisfy(edge -> assertThat(edge.getBpmnElement()).isNotNull());
        });
    }

    @Test
    void m1NoTwoShapesOverlap() {
        assertThat(Models.diagrams()).allSatisfy(diagram -> {
            List<BpmnShape> shapes = new ArrayList<>(diagram.all(BpmnShape.class));
            for (int i = 0; i < shapes.size(); i++) {
                for (BpmnShape other : shapes.subList(i + 1, shapes.size())) {
                    assertThat(overlap(shapes.get(i), other) && !belongTogether(shapes.get(i), other))
                            .as("%s lies on %s", shapes.get(i).getId(), other.getId()).isFalse();
                }
            }
        });
    }

    @Test
    void m1DiagramsRunFromLeftToRight() {
        assertThat(Models.diagrams()).allSatisfy(diagram -> {
            long right = diagram.all(BpmnEdge.class).stream().filter(ModelLayoutTest::endsRightOfItsStart).count();
            assertThat(right / (double) diagram.all(BpmnEdge.class).size()).as("share of flows to the right in %s", diagram)
                    .isGreaterThanOrEqualTo(LEFT_TO_RIGHT);
        });
    }

    private static boolean endsRightOfItsStart(BpmnEdge edge) {
        List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
        return points.get(points.size() - 1).getX() > points.get(0).getX();
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        Bounds a = one.getBounds();
        Bounds b = other.getBounds();
        return a.getX() < b.getX() + b.getWidth() && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight() && b.getY() < a.getY() + a.getHeight();
    }

    /** A boundary event on its host, or a box inside its sub-process. */
    private static boolean belongTogether(BpmnShape one, BpmnShape other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(BpmnShape outer, BpmnShape inner) {
        return inner.getBpmnElement().getParentElement() == outer.getBpmnElement()
                || inner.getBpmnElement().getParentElement().equals(outer.getBpmnElement())
                || inner.getBpmnElement() instanceof BoundaryEvent event && event.getAttachedTo().equals(outer.getBpmnElement());
    }

    private static Map<String, BpmnShape> shapes(Models.Diagram diagram) {
        return diagram.all(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), Function.identity()));
    }

    private static Map<String, BpmnEdge> edges(Models.Diagram diagram) {
        return diagram.all(BpmnEdge.class).stream()
                .collect(Collectors.toMap(edge -> edge.getBpmnElement().getId(), Function.identity()));
    }
}
