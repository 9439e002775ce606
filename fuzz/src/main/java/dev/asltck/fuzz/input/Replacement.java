package dev.asltck.fuzz.input;

/** Puts an awkward value in the place of another one. */
final class Replacement implements Mutation {

    @Override
    public void change(Slot slot, Material material) {
        slot.set(AwkwardValues.choose(material.script()));
    }
}
