package dev.asltck.harness.runner;

import java.util.concurrent.Semaphore;

/** Lets so many cases run at once, and tells which of them ran alone. First come, first served. */
final class Lanes {

    private final int count;
    private final Semaphore free;
    private int running;
    private int entered;

    Lanes(int count) {
        this.count = count;
        this.free = new Semaphore(count, true);
    }

    int count() {
        return count;
    }

    /** Waits for a lane. */
    Stay enter() throws InterruptedException {
        return enter(1);
    }

    /** Waits until all lanes are free, and takes them all. */
    Stay enterAlone() throws InterruptedException {
        return enter(count);
    }

    private Stay enter(int lanes) throws InterruptedException {
        free.acquire(lanes);
        return begin(lanes);
    }

    /** One after another: of two that begin at once, the second finds the first, and the first sees that the second has entered. */
    private synchronized Stay begin(int lanes) {
        boolean company = running > 0;
        running++;
        entered++;
        return new Stay(lanes, company, entered);
    }

    private synchronized boolean isLast(int number) {
        return number == entered;
    }

    private synchronized void end() {
        running--;
    }

    /** A case is running. */
    final class Stay implements AutoCloseable {

        private final int lanes;
        private final boolean foundCompany;
        private final int number;

        private Stay(int lanes, boolean foundCompany, int number) {
            this.lanes = lanes;
            this.foundCompany = foundCompany;
            this.number = number;
        }

        /** Whether another case has been running meanwhile. */
        boolean hadCompany() {
            return foundCompany || !isLast(number);
        }

        @Override
        public void close() {
            end();
            free.release(lanes);
        }
    }
}
