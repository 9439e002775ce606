package dev.asltck.mutation.unit;

import java.util.ArrayList;
import java.util.List;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** What a unit tells PIT, as words. */
final class Results implements ResultCollector {

    private final List<String> told = new ArrayList<>();

    List<String> told() {
        return told;
    }

    @Override
    public void notifyStart(Description unit) {
        told.add("start " + unit.getName());
    }

    @Override
    public void notifyEnd(Description unit) {
        told.add("passed " + unit.getName());
    }

    @Override
    public void notifyEnd(Description unit, Throwable failure) {
        told.add("failed " + unit.getName() + " with " + failure.getClass().getSimpleName());
    }

    @Override
    public void notifySkipped(Description unit) {
        told.add("skipped " + unit.getName());
    }

    @Override
    public boolean shouldExit() {
        return false;
    }
}
