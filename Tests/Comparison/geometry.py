"""Frames [x, y, width, height] and polylines [(x, y), ...], in pixels, y down."""

import math

SLACK = 1.0  # smaller overlaps and excesses do not count


def overlap(a, b):
    """Whether two frames overlap by more than the slack in both directions."""
    return all(
        min(a[i] + a[i + 2], b[i] + b[i + 2]) - max(a[i], b[i]) > SLACK for i in (0, 1)
    )


def inside(a, b):
    """Whether frame a lies in frame b, give or take the slack."""
    return all(
        a[i] >= b[i] - SLACK and a[i] + a[i + 2] <= b[i] + b[i + 2] + SLACK for i in (0, 1)
    )


def near(a, b):
    return all(
        a[i] <= b[i] + b[i + 2] + SLACK and b[i] <= a[i] + a[i + 2] + SLACK for i in (0, 1)
    )


def union(frames):
    """The smallest frame around all; None of none."""
    frames = [f for f in frames if f]
    if not frames:
        return None
    x, y = min(f[0] for f in frames), min(f[1] for f in frames)
    return [x, y, max(f[0] + f[2] for f in frames) - x, max(f[1] + f[3] for f in frames) - y]


def bounds(points):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return [min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)]


def segments(points):
    return list(zip(points, points[1:]))


def length_inside(points, frame):
    """How much of a polyline lies in a frame."""
    return sum(_share(p, q, frame) * math.dist(p, q) for p, q in segments(points))


def _share(p, q, frame):
    """The part of segment pq, from 0 to 1, that lies in a frame (Liang and Barsky's clipping)."""
    start, end = 0.0, 1.0
    for i in (0, 1):
        d, low, high = q[i] - p[i], frame[i] - p[i], frame[i] + frame[i + 2] - p[i]
        if abs(d) < 1e-12:
            if low > 0 or high < 0:
                return 0.0
        else:
            a, b = sorted((low / d, high / d))
            start, end = max(start, a), min(end, b)
    return max(0.0, end - start)


def goes_through(points, frame, inset):
    """Whether more than the slack of a polyline lies in the frame shrunk by inset."""
    shrunk = [frame[0] + inset, frame[1] + inset, frame[2] - 2 * inset, frame[3] - 2 * inset]
    return shrunk[2] > 0 and shrunk[3] > 0 and length_inside(points, shrunk) > SLACK


def distance_to_frame(p, f):
    return math.hypot(*(max(f[i] - p[i], 0, p[i] - f[i] - f[i + 2]) for i in (0, 1)))


def distance_to_border(p, f):
    outside = distance_to_frame(p, f)
    return outside or min(min(p[i] - f[i], f[i] + f[i + 2] - p[i]) for i in (0, 1))


def distance_to_segment(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / ((dx * dx + dy * dy) or 1)
    t = max(0, min(1, t))
    return math.dist(p, (a[0] + t * dx, a[1] + t * dy))


def simplified(points, tolerance):
    """The polyline without what is within the tolerance (Douglas and Peucker); ends kept."""
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        far, k = max(
            ((distance_to_segment(points[i], points[a], points[b]), i) for i in range(a + 1, b)),
            default=(0, a),
        )
        if far > tolerance:
            keep.add(k)
            stack += [(a, k), (k, b)]
    return [points[i] for i in sorted(keep)]


def quarter_turns(points):
    """The sum of all changes of direction, in right angles."""
    headings = [
        math.atan2(q[1] - p[1], q[0] - p[0]) for p, q in segments(points) if math.dist(p, q) > 1e-9
    ]
    turns = (abs(math.remainder(b - a, 2 * math.pi)) for a, b in zip(headings, headings[1:]))
    return sum(turns) / (math.pi / 2)


def crossings(f, g):
    """The points where two polylines truly change sides: neither touches nor shared runs."""
    if not near(bounds(f), bounds(g)):
        return []
    runs, hits = _contacts(f, g)
    found, radius = [], 1.5 * SLACK
    for at, i, k in hits:
        if any(math.dist(at, c) <= SLACK for c in found):
            continue
        if any(distance_to_segment(at, *run) <= radius for run in runs):
            continue
        ways = [
            _heading(line, n, at, step, radius) for line, n in ((f, i), (g, k)) for step in (-1, 1)
        ]
        if None in ways:  # one of them ends here: they touch
            continue
        turns = [(way - ways[0]) % (2 * math.pi) for way in ways]
        if (turns[2] < turns[1]) != (turns[3] < turns[1]):
            found.append(at)
    return found


def _contacts(f, g):
    """The stretches on which two polylines run together, and (point, segment, segment) of the rest."""
    runs, hits = [], []
    for i, (p, q) in enumerate(segments(f)):
        for k, (a, b) in enumerate(segments(g)):
            if not near(bounds([p, q]), bounds([a, b])):
                continue
            run = _shared_run(p, q, a, b)
            at = None if run else _intersection(p, q, a, b)
            if run:
                runs.append(run)
            elif at:
                hits.append((at, i, k))
    return runs, hits


def _intersection(p, q, a, b):
    u, v = (q[0] - p[0], q[1] - p[1]), (b[0] - a[0], b[1] - a[1])
    d = u[0] * v[1] - u[1] * v[0]
    if abs(d) < 1e-9:
        return None
    w = (a[0] - p[0], a[1] - p[1])
    s, t = (w[0] * v[1] - w[1] * v[0]) / d, (w[0] * u[1] - w[1] * u[0]) / d
    if not all(-1e-6 <= value <= 1 + 1e-6 for value in (s, t)):
        return None
    return (p[0] + s * u[0], p[1] + s * u[1])


def _shared_run(p, q, a, b):
    """The stretch of pq along which ab runs parallel, within a degree and the slack; None of none."""
    n, m = math.dist(p, q), math.dist(a, b)
    if n < SLACK or m < SLACK:
        return None
    ux, uy = (q[0] - p[0]) / n, (q[1] - p[1]) / n
    if abs(ux * (b[1] - a[1]) - uy * (b[0] - a[0])) / m > math.sin(math.radians(1)):
        return None
    ends = sorted(
        (ux * (v[0] - p[0]) + uy * (v[1] - p[1]), abs(uy * (v[0] - p[0]) - ux * (v[1] - p[1])))
        for v in (a, b)
    )
    (t0, gap0), (t1, gap1) = ends
    low, high = max(0.0, t0), min(n, t1)
    gaps = [gap0 + (gap1 - gap0) * (t - t0) / ((t1 - t0) or 1) for t in (low, high)]
    if high - low <= 2 * SLACK or max(gaps) > SLACK:
        return None
    return [(p[0] + t * ux, p[1] + t * uy) for t in (low, high)]


def _heading(points, segment, at, step, radius):
    """Which way a polyline goes from a point on a segment until it is radius away; None if it ends."""
    k = segment + 1 if step > 0 else segment
    while 0 <= k < len(points):
        if math.dist(points[k], at) >= radius:
            return math.atan2(points[k][1] - at[1], points[k][0] - at[0])
        k += step
    return None
