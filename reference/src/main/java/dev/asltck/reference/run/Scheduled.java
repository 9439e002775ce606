package dev.asltck.reference.run;

/** Something that the scheduler runs when its turn comes. What has been ended meanwhile, with its siblings, does nothing. */
interface Scheduled {

    void run();
}
