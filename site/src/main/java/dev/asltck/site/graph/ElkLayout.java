package dev.asltck.site.graph;

import dev.asltck.site.graph.Box.Link;
import dev.asltck.site.graph.Placement.Line;
import dev.asltck.site.graph.Placement.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places boxes by the layered algorithm of ELK: from top to bottom, in the direction of the links. */
final class ElkLayout {

    private static final double PADDING = 14;
    private static final double BETWEEN_NODES = 28;
    private static final double BETWEEN_LAYERS = 26;
    private static final double BETWEEN_LINES = 14;

    /** Most machines of a corpus are a handful of shapes. */
    private static final int MOST_KEPT = 20_000;

    /** Nothing of ELK says that it may be used by several threads, and its registry and its pools are static. */
    private static final Object ONE_AT_A_TIME = new Object();

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Map<Box, Optional<Placement>> known = new ConcurrentHashMap<>();

    /** Where the boxes within a box come to lie; empty if the library breaks down. */
    Optional<Placement> place(Box box) {
        Optional<Placement> placement = known.get(box);
        if (placement == null) {
            placement = compute(box);
            if (known.size() < MOST_KEPT) {
                known.put(box, placement);
            }
        }
        return placement;
    }

    private static Optional<Placement> compute(Box box) {
        ElkNode root = ElkGraphUtil.createGraph();
        fill(root, box);
        try {
            synchronized (ONE_AT_A_TIME) {
                new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
            }
        } catch (RuntimeException e) {
            // Graphs come from anybody. One that finds a fault of the library costs a drawing and not the whole site.
            return Optional.empty();
        }
        return Optional.of(placement(root));
    }

    private static void fill(ElkNode node, Box box) {
        node.setDimensions(box.width(), box.height());
        if (box.isMarker()) {
            addEntry(node);
        }
        if (box.boxes().isEmpty()) {
            return;
        }
        setOptions(node, box);
        List<ElkNode> children = new ArrayList<>();
        for (Box inner : box.boxes()) {
            ElkNode child = ElkGraphUtil.createNode(node);
            fill(child, inner);
            children.add(child);
        }
        for (Link link : box.links()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(children.get(link.from()), target(children.get(link.to())));
            if (link.labelWidth() > 0) {
                ElkLabel label = ElkGraphUtil.createLabel("label", edge);
                label.setDimensions(link.labelWidth(), link.labelHeight());
                label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            }
        }
    }

    /** The middle of the upper border, where all links end. */
    private static void addEntry(ElkNode marker) {
        ElkPort entry = ElkGraphUtil.createPort(marker);
        entry.setLocation(marker.getWidth() / 2, 0);
        entry.setProperty(CoreOptions.PORT_SIDE, PortSide.NORTH);
        marker.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    }

    private static ElkConnectableShape target(ElkNode node) {
        return node.getPorts().isEmpty() ? node : node.getPorts().get(0);
    }

    /** No link crosses a border, so that each level is laid out by itself. */
    private static void setOptions(ElkNode node, Box box) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        node.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        // Boxes without links, such as branches, stand side by side in their order.
        node.setProperty(
                LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, !box.links().isEmpty());
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES);
        node.setProperty(LayeredOptions.PADDING, new ElkPadding(PADDING + box.header(), PADDING, PADDING, PADDING));
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(box.width(), box.height()));
    }

    private static Placement placement(ElkNode node) {
        return new Placement(
                node.getX(),
                node.getY(),
                node.getWidth(),
                node.getHeight(),
                node.getChildren().stream().map(ElkLayout::placement).toList(),
                node.getContainedEdges().stream().map(ElkLayout::line).toList());
    }

    private static Line line(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        Point label = edge.getLabels().stream()
                .findFirst()
                .map(each -> new Point(each.getX() + each.getWidth() / 2, each.getY() + each.getHeight() / 2))
                .orElse(new Point(0, 0));
        return new Line(points, label);
    }
}
