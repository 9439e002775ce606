package dev.asltck.reference.run;

/** Something that the scheduler runs when its turn comes. */
interface Scheduled {

    /** Whether it still matters; what was ended with its siblings does not. */
    boolean isLive();

    void run();
}
