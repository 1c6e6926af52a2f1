package dk.styringsportal.files.pdf;

import dk.styringsportal.response.evidence.FileText;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/**
 * Every object that can be reached, each once, however they refer to each other. What is taken out of an object before the
 * next is asked for is not reached through it.
 */
final class PdfObjects implements Iterable<COSBase> {

    private final COSBase root;
    private final FileText text;

    /** @param text says when it takes too long */
    PdfObjects(COSBase root, FileText text) {
        this.root = root;
        this.text = text;
    }

    @Override
    public Iterator<COSBase> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<COSBase> {

        private final Deque<COSBase> waiting = new ArrayDeque<>();
        private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private COSBase last;

        Walk() {
            wait(root);
        }

        private void wait(COSBase object) {
            COSBase found = object instanceof COSObject reference ? reference.getObject() : object;
            if (found != null && seen.add(found)) {
                waiting.push(found);
            }
        }

        @Override
        public boolean hasNext() {
            if (last instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(this::wait);
            } else if (last instanceof COSArray array) {
                array.forEach(this::wait);
            }
            last = null;
            return !waiting.isEmpty();
        }

        @Override
        public COSBase next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            text.checkTime();
            last = waiting.pop();
            return last;
        }
    }
}
