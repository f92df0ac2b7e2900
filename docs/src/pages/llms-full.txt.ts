import { full } from '../data/llms';

export const GET = () => new Response(full(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
