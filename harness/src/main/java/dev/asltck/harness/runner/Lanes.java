package dev.asltck.harness.runner;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many cases run at once, and tells which of them ran alone. First come, first served. */
final class Lanes {

    private final int count;
    private final Semaphore free;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger entered = new AtomicInteger();

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
        boolean company = running.getAndIncrement() > 0;
        return new Stay(lanes, company, entered.incrementAndGet());
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
            return foundCompany || entered.get() != number;
        }

        @Override
        public void close() {
            running.decrementAndGet();
            free.release(lanes);
        }
    }
}
