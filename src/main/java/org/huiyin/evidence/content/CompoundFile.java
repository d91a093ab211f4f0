package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file system inside an old Office document ([MS-CFB]): a directory of named streams, each a chain of sectors.
 * Chains that run in circles or out of the file mean a damaged file.
 */
final class CompoundFile {

    private static final int MINI_SECTOR = 64;
    private static final int MINI_LIMIT = 4096;
    private static final int ENTRY = 128;
    private static final int ROOT = 5;
    private static final int END = -2;

    /** A stream or storage: its name, kind (1 storage, 2 stream, 5 root), first sector and length. */
    record Entry(String name, int kind, int first, long length) {}

    private final Source source;
    private final int sectorSize;
    private final int[] next;
    private final int[] nextMini;
    private final long[] mini;
    private final List<Entry> entries = new ArrayList<>();

    CompoundFile(Source source) throws IOException {
        this.source = source;
        var shift = source.u16le(30);
        if (shift != 9 && shift != 12) throw Rejected.damaged();
        this.sectorSize = 1 << shift;
        this.next = table(allocationSectors());
        readDirectory((int) source.u32le(48));
        var root = entries.stream().filter(entry -> entry.kind == ROOT).findFirst();
        this.mini = chain(root.orElseThrow(Rejected::damaged).first, next);
        this.nextMini = table(chain((int) source.u32le(60), next));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name.equalsIgnoreCase(name));
    }

    Optional<CompoundStream> stream(String name) throws IOException {
        for (var entry : entries) {
            if (entry.kind == 2 && entry.name.equalsIgnoreCase(name)) return Optional.of(stream(entry));
        }
        return Optional.empty();
    }

    private CompoundStream stream(Entry entry) throws IOException {
        if (entry.length >= MINI_LIMIT) {
            return new CompoundStream(source, chain(entry.first, next), sectorSize, entry.length);
        }
        return new CompoundStream(source, miniChain(entry.first), MINI_SECTOR, entry.length);
    }

    private long position(int sector) {
        return (sector + 1L) * sectorSize;
    }

    /** Where the allocation table lies: 109 sectors are named in the header, the rest in a chain of their own. */
    private long[] allocationSectors() throws IOException {
        var count = (int) source.u32le(44);
        if (count < 1 || (long) count * sectorSize > source.size()) throw Rejected.damaged();
        var sectors = new long[count];
        var list = 76L;
        var room = 109;
        var following = (int) source.u32le(68);
        for (var i = 0; i < count; i++, room--, list += 4) {
            if (room == 0) {
                if (following < 0) throw Rejected.damaged();
                list = position(following);
                room = sectorSize / 4 - 1;
                following = (int) source.u32le(list + room * 4L);
            }
            sectors[i] = position((int) source.u32le(list));
        }
        return sectors;
    }

    private int[] table(long[] sectors) throws IOException {
        var perSector = sectorSize / 4;
        var table = new int[sectors.length * perSector];
        for (var i = 0; i < table.length; i++) {
            table[i] = (int) source.u32le(sectors[i / perSector] + i % perSector * 4L);
        }
        return table;
    }

    private long[] chain(int first, int[] table) throws Rejected {
        var numbers = numbers(first, table);
        return Arrays.stream(numbers).mapToLong(this::position).toArray();
    }

    private long[] miniChain(int first) throws Rejected {
        var numbers = numbers(first, nextMini);
        var positions = new long[numbers.length];
        for (var i = 0; i < numbers.length; i++) {
            var offset = (long) numbers[i] * MINI_SECTOR;
            if (offset / sectorSize >= mini.length) throw Rejected.damaged();
            positions[i] = mini[(int) (offset / sectorSize)] + offset % sectorSize;
        }
        return positions;
    }

    private static int[] numbers(int first, int[] table) throws Rejected {
        var numbers = new int[Math.min(64, table.length + 1)];
        var count = 0;
        for (var at = first; at != END; at = table[at]) {
            if (at < 0 || at >= table.length) {
                if (count == 0 && at < 0) break; // nothing there
                throw Rejected.damaged();
            }
            if (count > table.length) throw Rejected.damaged();
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2);
            numbers[count++] = at;
        }
        return Arrays.copyOf(numbers, count);
    }

    private void readDirectory(int first) throws IOException {
        for (var sector : chain(first, next)) {
            for (var at = sector; at < sector + sectorSize; at += ENTRY) {
                var kind = source.u8(at + 66);
                if (kind != 0) entries.add(entry(at, kind));
            }
        }
    }

    private Entry entry(long at, int kind) throws IOException {
        var name = new StringBuilder();
        var letters = Math.min(32, source.u16le(at + 64) / 2) - 1; // counted with the closing zero
        for (var i = 0; i < letters; i++) name.append((char) source.u16le(at + 2L * i));
        return new Entry(name.toString(), kind, (int) source.u32le(at + 116), source.u32le(at + 120));
    }
}
