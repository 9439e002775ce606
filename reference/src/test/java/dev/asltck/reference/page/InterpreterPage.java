package dev.asltck.reference.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which package and which types implement each section of the specification. A type belongs to the sections that its Javadoc refers to,
 * or else to the first one of its package; types of packages without one stand beside the chapters.
 */
final class InterpreterPage {

    private static final String INTRODUCTION = """
            # Where the interpreter implements what

            <!-- Written by InterpreterPageTest from the sources: do not edit. -->

            Each section of the specification with the types of the [reference interpreter](../reference/README.md) that implement it. A type
            is in the sections that its Javadoc refers to, or else in that of its package.
            """;

    private static final String SOURCES = "../reference/src/main/java/dev/asltck/reference/";

    private final List<Section> sections;
    private final List<PackageRow> packages;
    private final List<SourceType> types;

    InterpreterPage(List<Section> sections, List<PackageRow> packages, List<SourceType> types) {
        this.sections = sections;
        this.packages = packages;
        this.types = types;
    }

    String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        chapters().forEach((chapter, parts) -> page.append(chapter(chapter, parts)));
        return page.append(besideTheChapters()).toString();
    }

    /** A chapter is its own first part. */
    private Map<Section, List<Section>> chapters() {
        Map<Section, List<Section>> chapters = new LinkedHashMap<>();
        List<Section> parts = new ArrayList<>();
        for (Section section : sections) {
            if (section.depth() == 1) {
                parts = new ArrayList<>();
                chapters.put(section, parts);
            }
            parts.add(section);
        }
        return chapters;
    }

    private String chapter(Section chapter, List<Section> parts) {
        StringBuilder rows = new StringBuilder();
        parts.forEach(part -> rows.append(rows(part)));
        String table = rows.isEmpty() ? "" : "\n| section | package | type | |\n|---|---|---|---|\n" + rows;
        return "\n## " + chapter.title() + "\n" + table + empty(parts);
    }

    /** The first one has the section. */
    private String rows(Section part) {
        StringBuilder rows = new StringBuilder();
        for (PackageRow row : packages) {
            for (SourceType type : types) {
                if (type.folder().equals(row.folder()) && anchors(type, row).contains(part.anchor())) {
                    rows.append(rows.isEmpty() ? "| " + part.link() : "|").append(cells(row, type));
                }
            }
        }
        return rows.toString();
    }

    private static List<String> anchors(SourceType type, PackageRow row) {
        return type.anchors().isEmpty() ? row.anchors().stream().limit(1).toList() : type.anchors();
    }

    private static String cells(PackageRow row, SourceType type) {
        String path = SOURCES + (row.folder().isEmpty() ? "" : row.folder() + "/") + type.name() + ".java";
        return " | `" + row.name() + "` | [`" + type.name() + "`](" + path + ") | " + type.sentence() + " |\n";
    }

    private String empty(List<Section> parts) {
        String links = parts.stream()
                .filter(part -> part.depth() > 1 || parts.size() == 1)
                .filter(part -> types.stream().noneMatch(type -> isIn(type, part)))
                .map(Section::link)
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "" : "\nNothing of their own: " + links + ".\n";
    }

    private boolean isIn(SourceType type, Section part) {
        return anchors(type, packageOf(type)).contains(part.anchor());
    }

    private PackageRow packageOf(SourceType type) {
        return packages.stream()
                .filter(row -> row.folder().equals(type.folder()))
                .findFirst()
                .orElseThrow();
    }

    private String besideTheChapters() {
        StringBuilder page = new StringBuilder("\n## Beside the chapters\n\n| package | type | |\n|---|---|---|\n");
        for (PackageRow row : packages) {
            for (SourceType type : types) {
                if (type.folder().equals(row.folder()) && anchors(type, row).isEmpty()) {
                    page.append(cells(row, type).stripLeading());
                }
            }
        }
        return page.toString();
    }
}
