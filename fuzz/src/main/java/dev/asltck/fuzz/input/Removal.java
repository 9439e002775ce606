package dev.asltck.fuzz.input;

/** Takes a member or an element out. */
final class Removal implements Mutation {

    @Override
    public void change(Slot slot, Material material) {
        slot.remove();
    }
}
